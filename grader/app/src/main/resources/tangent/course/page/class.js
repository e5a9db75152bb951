'use strict';
// The table of the students: a hundred rows at a time, sorted, searched and filtered by the links of
// the page. Texts only ever become text nodes.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const at = id => document.getElementById(id);
  const ID = 0, NAME = 1, FOLDER = 2, STATUS = 3, POINTS = 4, TASKS = 5, MISTAKES = 6, GROUPS = 7, BAND = 8, LATE = 9, SAID = 10;
  const PAGE = 100;
  const GLYPHS = {p: '✓', c: '→', f: '✗', x: '!', t: '∞', n: '·', m: '?', d: '⌀', '-': ' '};
  const WORDS = {f: 'not passed', x: 'crashed', t: 'no answer in time', n: 'not started', m: 'method missing', d: 'did not compile', c: 'passed by error carried forward'};
  const passes = letter => letter === 'p' || letter === 'c';
  const collator = new Intl.Collator(undefined, {numeric: true, sensitivity: 'base'});
  const byText = (a, b) => collator.compare(a, b);
  const byNumber = (a, b) => (a === undefined ? -1 : a) - (b === undefined ? -1 : b);
  const columns = [
    {title: 'Student', value: row => row[ID], compare: byText},
    {title: 'Name', value: row => row[NAME], compare: byText},
    {title: 'Final', value: row => row[POINTS][0], compare: byNumber, number: true},
    {title: 'Status', value: row => row[STATUS], compare: byNumber},
    {title: 'Late', value: row => row[LATE], compare: byNumber, number: true},
    ...[1, 2, 3, 4].map(i => ({title: 'Part ' + i, value: row => row[POINTS][i], compare: byNumber, number: true})),
  ];
  // What each link asks for: which of a list, whose row that is, and what it is called.
  const filters = {
    status: [data.statuses, (row, i) => row[STATUS] === i, each => each],
    band: [data.bands, (row, i) => row[BAND] === i, each => each],
    passed: [data.tasks, (row, i) => attempted(row) && passes(row[TASKS][i]), each => 'passed ' + each],
    lost: [data.tasks, (row, i) => attempted(row) && !passes(row[TASKS][i]), each => 'did not pass ' + each],
    mistake: [data.mistakes, (row, i) => row[MISTAKES].includes(i), each => each],
    group: [data.groups, (row, i) => row[GROUPS].includes(i), each => 'same failure in ' + each],
    pair: [data.pairs, (row, i) => data.pairs[i].includes(row[ID]), each => each.join(' and ')],
    rare: [data.rare, (row, i) => data.rare[i].includes(row[ID]), () => 'the same rare mistake'],
    late: [['late'], row => row[LATE] > 0, each => each],
  };
  const opened = new Set();
  let filter = null, label = '', sorted = 0, descending = false, page = 0, rows = [], printing = false, folded = [], focused = -1, cameFrom = null;

  function attempted(row) {
    return row[TASKS] !== '' && (row[STATUS] === 0 || row[STATUS] === 2);
  }

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  // Marks may be letters of their own, or left away by whoever searches.
  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const searched = new Map();
  function words(row) {
    if (!searched.has(row)) {
      searched.set(row, plain([row[ID], row[NAME], data.statuses[row[STATUS]], ...row[MISTAKES].map(i => data.mistakes[i])].join('\n')));
    }
    return searched.get(row);
  }

  function select() {
    const wanted = plain(at('search').value.trim());
    const column = columns[sorted];
    rows = data.rows.filter(row => (!filter || filter(row)) && (!wanted || words(row).includes(wanted)));
    rows.sort((a, b) => (descending ? -1 : 1) * column.compare(column.value(a), column.value(b)));
    page = 0;
    draw();
  }

  function draw() {
    const table = at('table');
    const head = element('thead');
    const titles = head.appendChild(element('tr'));
    columns.forEach((column, i) => {
      const cell = titles.appendChild(element('th', undefined, {scope: 'col'}));
      if (column.number) cell.className = 'number';
      if (i === sorted) cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const button = cell.appendChild(element('button', column.title, {type: 'button'}));
      button.addEventListener('click', () => {
        descending = i === sorted ? !descending : Boolean(column.number);
        sorted = i;
        select();
        at('table').querySelectorAll('thead button')[i].focus();
      });
    });
    titles.append(element('th', 'Tasks', {scope: 'col'}));
    const body = element('tbody');
    const shown = printing ? rows : rows.slice(page * PAGE, (page + 1) * PAGE);
    shown.forEach(row => {
      body.append(line(row));
      if (opened.has(row)) body.append(detail(row));
    });
    table.replaceChildren(head, body);
    at('shown').textContent = rows.length + ' of ' + data.rows.length + (data.rows.length === 1 ? ' student' : ' students') + (label ? ': ' + label : '');
    at('clear').hidden = !label;
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    document.querySelector('.pages').hidden = pages === 1;
    at('page').textContent = 'Page ' + (page + 1) + ' of ' + pages;
    at('back').disabled = page === 0;
    at('on').disabled = page === pages - 1;
  }

  const controls = () => [...at('table').querySelectorAll('a, button')];

  // On paper nobody can open what to say in class.
  function openSayings() {
    folded = [...document.querySelectorAll('.failure details:not([open])')];
    folded.forEach(each => { each.open = true; });
  }

  function closeSayings() {
    folded.forEach(each => { each.open = false; });
    folded = [];
  }

  function line(row) {
    const tr = element('tr');
    columns.forEach((column, i) => {
      if (i === 0) {
        const cell = tr.appendChild(element('th', undefined, {scope: 'row'}));
        const open = cell.appendChild(element('button', row[ID] || '(no id)', {type: 'button', class: 'open', 'aria-expanded': String(opened.has(row))}));
        open.addEventListener('click', () => unfold(tr, row, open));
        return;
      }
      const value = column.value(row);
      const text = column.title === 'Status' ? data.statuses[value] : column.title === 'Late' && value === 0 ? '' : value === undefined || value === null ? '' : String(value);
      tr.append(element('td', text, column.number ? {class: 'number'} : {}));
    });
    const strip = tr.appendChild(element('td', undefined, {class: 'strip'}));
    if (row[TASKS]) {
      const passed = [...row[TASKS]].filter(passes).length;
      const parts = new Map();
      data.tasks.forEach((task, i) => {
        const part = task.split('.')[0];
        parts.set(part, (parts.get(part) || '') + GLYPHS[row[TASKS][i]]);
      });
      const drawn = strip.appendChild(element('span', undefined, {role: 'img', 'aria-label': passed + ' of ' + row[TASKS].length + ' tasks passed'}));
      for (const glyphs of parts.values()) drawn.append(element('span', glyphs));
    }
    return tr;
  }

  function unfold(tr, row, open) {
    if (opened.delete(row)) {
      tr.nextElementSibling.remove();
    } else {
      opened.add(row);
      tr.after(detail(row));
    }
    open.setAttribute('aria-expanded', String(opened.has(row)));
  }

  function detail(row) {
    const tr = element('tr', undefined, {class: 'detail'});
    const cell = tr.appendChild(element('td', undefined, {colspan: columns.length + 1}));
    row[SAID].forEach(text => cell.append(element('p', text)));
    const list = element('ul');
    row[MISTAKES].forEach(i => {
      const item = list.appendChild(element('li'));
      item.append(element('a', data.mistakes[i], {href: '#who=mistake.' + i}));
    });
    row[GROUPS].forEach(i => {
      const item = list.appendChild(element('li'));
      item.append(element('a', 'a failure without a name in ' + data.groups[i], {href: '#who=group.' + i}));
    });
    [...row[TASKS]].forEach((letter, i) => {
      if (letter !== 'p') list.append(element('li', data.tasks[i] + ': ' + (WORDS[letter] || 'not judged')));
    });
    if (list.children.length) cell.append(list);
    if (row[FOLDER]) cell.append(element('a', 'The report of ' + (row[NAME] || row[ID]), {href: 'students/' + encodeURIComponent(row[FOLDER]) + '/report.html'}));
    if (!cell.children.length) cell.append(element('p', 'Nothing more is known.'));
    return tr;
  }

  // The address says who is shown; one of another page than this shows all.
  function follow() {
    const [, kind, index] = /^#who=(\w+)(?:\.(\d+))?$/.exec(location.hash) || [];
    if (!kind && !label && !cameFrom) return;
    const [list, holds, told] = Object.hasOwn(filters, kind) ? filters[kind] : [[]];
    const i = Number(index || 0);
    filter = i in list ? row => holds(row, i) : null;
    label = i in list ? told(list[i]) : '';
    at('search').value = '';
    select();
    if (kind) {
      toStudents();
    } else if (!location.hash && cameFrom) {
      // Back again: the browser scrolls there, and this goes on from there, or from its like in the new table.
      const like = at('table').querySelector('a[href="' + cameFrom.getAttribute('href') + '"]');
      (cameFrom.isConnected ? cameFrom : like || at('students')).focus({preventScroll: true});
    }
  }

  function toStudents() {
    at('students').focus({preventScroll: true});
    at('students').scrollIntoView();
  }

  function turn(by) {
    page += by;
    draw();
    toStudents();
  }

  document.querySelector('.tools').hidden = false;
  at('search').addEventListener('input', select);
  at('clear').addEventListener('click', () => {
    filter = null;
    label = '';
    history.replaceState(null, '', '#students');
    select();
    at('search').focus();
  });
  at('back').addEventListener('click', () => turn(-1));
  at('on').addEventListener('click', () => turn(1));
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => {
    focused = controls().indexOf(document.activeElement);
    printing = true;
    draw();
    openSayings();
  });
  addEventListener('afterprint', () => {
    printing = false;
    draw();
    closeSayings();
    if (focused >= 0) controls()[focused].focus({preventScroll: true});
  });
  // A second click on the same link is no change of the address.
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#who="]');
    cameFrom = link || cameFrom;
    if (link && link.getAttribute('href') === location.hash) follow();
  });
  select();
  follow();
})();

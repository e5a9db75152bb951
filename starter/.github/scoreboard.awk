# Reads what "mvn test" printed. With to=summary it writes the scoreboard as Markdown, for the page of a run on GitHub;
# with to=annotations a command to the runner for each wrong task. Text of the tests goes into an indented block, which it
# can't leave, and into no command: those are made of names and numbers that have been looked at.

{ sub(/\r$/, "") }

/^SCOREBOARD of the visible tests$/ { inside = 1; found = 1; lines = 0; wrong = 0; next_task = "" }

inside && /^==*$/ { if (lines > 1) inside = 0; next }

inside { board[++lines] = $0 }

inside && /^  part[1-4]\.[A-Za-z0-9]+ +[0-9]+   WRONG +[0-9]+ of [0-9]+ tests pass$/ {
  tasks[++wrong] = $1
  passing[$1] = $4 " of " $6
}

inside && /^NEXT: part[1-4]\.[A-Za-z0-9]+, for [0-9]+ points?: put it right$/ { next_task = substr($2, 1, length($2) - 1) }

inside && next_task != "" && /^  file    src\/main\/java\/[A-Za-z0-9_\/]+\.java$/ { file[next_task] = $2 }

# Maven says each error of the compiler twice.
/^\[ERROR\] .*src\/(main|test)\/java\/[A-Za-z0-9_\/]+\.java:\[[0-9]+,[0-9]+\] / && !($0 in said) && errors < 10 {
  said[$0] = 1
  compiler[++errors] = $0
}

END {
  if (to == "summary") summary()
  else annotations()
}

function summary(i) {
  print "### Visible tests on " os "\n"
  if (!found) {
    print (errors ? "The code does not compile. The compiler says:" : "The tests did not run. The log says why.") "\n"
    for (i = 1; i <= errors; i++) print "    " place(compiler[i]) ": " message(compiler[i])
  }
  for (i = 1; found && i <= lines; i++) print "    " board[i]
  print ""
}

function annotations(i, where) {
  for (i = 1; i <= errors && !found; i++)
    print "::error file=" path(compiler[i]) ",line=" row(compiler[i]) ",title=does not compile::" escaped(message(compiler[i]))
  for (i = 1; i <= wrong; i++) {
    where = tasks[i] in file ? "file=" file[tasks[i]] "," : ""
    print "::error " where "title=" tasks[i] " is not right yet::" passing[tasks[i]] " visible tests pass on " os ". The scoreboard in the log and on the page of this run says more."
  }
}

function place(line) { return path(line) ", line " row(line) }

function path(line) {
  match(line, /src\/(main|test)\/java\/[A-Za-z0-9_\/]+\.java:\[/)
  return substr(line, RSTART, RLENGTH - 2)
}

function row(line) {
  match(line, /\.java:\[[0-9]+,/)
  return substr(line, RSTART + 7, RLENGTH - 8)
}

function message(line) {
  sub(/^.*\.java:\[[0-9]+,[0-9]+\] /, "", line)
  return line
}

function escaped(text) {
  gsub(/%/, "%25", text)
  return text
}

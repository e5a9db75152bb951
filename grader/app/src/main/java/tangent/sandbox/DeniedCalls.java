package tangent.sandbox;

import java.util.List;

/**
 * The system calls that a sandboxed process is refused, by name, with their numbers.
 *
 * <p>{@code socketpair} is not among them: without it the JDK could not read files. {@code execve}
 * is not either, since the filter stands before the JVM is started; it can replace the process by
 * another program, which the same walls hold.
 */
final class DeniedCalls {

  /** Name, number on x86-64, number on aarch64, where a dash says that there is none. */
  private static final String TABLE =
      """
      # new processes
      fork 57 -
      vfork 58 -
      execveat 322 281
      # the network, sockets of the machine itself, virtual machines
      socket 41 198
      connect 42 203
      bind 49 200
      listen 50 201
      accept 43 202
      accept4 288 242
      # namespaces and mounts
      unshare 272 97
      setns 308 268
      mount 165 40
      umount2 166 39
      pivot_root 155 41
      chroot 161 51
      open_tree 428 428
      move_mount 429 429
      fsopen 430 430
      fsconfig 431 431
      fsmount 432 432
      fspick 433 433
      mount_setattr 442 442
      # files without a name, by a handle, devices
      memfd_create 319 279
      memfd_secret 447 447
      name_to_handle_at 303 264
      open_by_handle_at 304 265
      mknod 133 -
      mknodat 259 33
      # shared memory and queues
      shmget 29 194
      shmat 30 196
      shmctl 31 195
      shmdt 67 197
      semget 64 190
      semop 65 193
      semctl 66 191
      semtimedop 220 192
      msgget 68 186
      msgsnd 69 189
      msgrcv 70 188
      msgctl 71 187
      mq_open 240 180
      mq_unlink 241 181
      mq_timedsend 242 182
      mq_timedreceive 243 183
      mq_notify 244 184
      mq_getsetattr 245 185
      # the kernel's keys
      add_key 248 217
      request_key 249 218
      keyctl 250 219
      # input and output past this filter
      io_uring_setup 425 425
      io_uring_enter 426 426
      io_uring_register 427 427
      io_setup 206 0
      io_submit 209 2
      io_destroy 207 1
      io_getevents 208 4
      io_cancel 210 3
      # other processes
      ptrace 101 117
      process_vm_readv 310 270
      process_vm_writev 311 271
      process_madvise 440 440
      process_mrelease 448 448
      kcmp 312 272
      pidfd_open 434 434
      pidfd_getfd 438 438
      pidfd_send_signal 424 424
      # the kernel itself
      bpf 321 280
      perf_event_open 298 241
      userfaultfd 323 282
      init_module 175 105
      finit_module 313 273
      delete_module 176 106
      kexec_load 246 104
      kexec_file_load 320 294
      reboot 169 142
      swapon 167 224
      swapoff 168 225
      acct 163 89
      quotactl 179 60
      quotactl_fd 443 443
      syslog 103 116
      settimeofday 164 170
      clock_settime 227 112
      adjtimex 159 171
      clock_adjtime 305 266
      sethostname 170 161
      setdomainname 171 162
      iopl 172 -
      ioperm 173 -
      modify_ldt 154 -
      personality 135 92
      fanotify_init 300 262
      lookup_dcookie 212 18
      vhangup 153 58
      nfsservctl 180 42
      """;

  private DeniedCalls() {}

  /** Their numbers on this architecture, in the order of the table. */
  static List<Integer> on(Architecture architecture) {
    return TABLE
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ")[architecture.column()])
        .filter(number -> !number.equals("-"))
        .map(Integer::valueOf)
        .toList();
  }
}

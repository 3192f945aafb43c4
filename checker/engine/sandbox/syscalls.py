"""System calls by name: what a submission may not make, and what it may make of itself alone.

Numbers as on x86_64 and aarch64 (the kernel's unistd.h), `-` where an architecture lacks the call.
"""

from __future__ import annotations

from checker.engine.sandbox.kernel import MACHINE, MACHINES

NEWEST = 450  # later calls are unknown here; from 424 on, numbers are the same everywhere

_DENIED = {
    "network": """
        socket 41 198, socketpair 53 199, connect 42 203, bind 49 200, listen 50 201, accept 43
        202, accept4 288 242, sendto 44 206, recvfrom 45 207, sendmsg 46 211, recvmsg 47 212,
        sendmmsg 307 269, recvmmsg 299 243, shutdown 48 210, getsockopt 55 209, setsockopt 54
        208, getsockname 51 204, getpeername 52 205
    """,
    "starting a program": """
        execve 59 221, execveat 322 281
    """,
    "starting a process": """
        fork 57 -, vfork 58 -
    """,
    "looking into another process": """
        ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, kcmp 312 272,
        pidfd_open 434 434, pidfd_getfd 438 438, pidfd_send_signal 424 424, process_madvise 440
        440, process_mrelease 448 448
    """,
    "mounting": """
        mount 165 40, umount2 166 39, pivot_root 155 41, chroot 161 51, open_tree 428 428,
        move_mount 429 429, fsopen 430 430, fsconfig 431 431, fsmount 432 432, fspick 433 433,
        mount_setattr 442 442
    """,
    "namespaces": """
        unshare 272 97, setns 308 268
    """,
    "the kernel's keys": """
        add_key 248 217, request_key 249 218, keyctl 250 219
    """,
    "the kernel's inner interfaces": """
        bpf 321 280, perf_event_open 298 241, io_uring_setup 425 425, io_uring_enter 426 426,
        io_uring_register 427 427, userfaultfd 323 282, seccomp 317 277, landlock_create_ruleset
        444 444, landlock_add_rule 445 445, landlock_restrict_self 446 446, lookup_dcookie 212
        18, fanotify_init 300 262, fanotify_mark 301 263, inotify_init 253 -, inotify_init1 294
        26, inotify_add_watch 254 27, io_setup 206 0, vmsplice 278 75, tee 276 77, splice 275 76
    """,
    "memory past the limit": """
        memfd_create 319 279, memfd_secret 447 447, shmget 29 194, shmat 30 196, shmctl 31 195,
        shmdt 67 197, semget 64 190, semop 65 193, semctl 66 191, semtimedop 220 192, msgget 68
        186, msgsnd 69 189, msgrcv 70 188, msgctl 71 187, mq_open 240 180, mq_unlink 241 181,
        mq_timedsend 242 182, mq_timedreceive 243 183, mq_notify 244 184, mq_getsetattr 245 185,
        mlock 149 228, mlock2 325 284, mlockall 151 230
    """,
    "file locks": """
        flock 73 32
    """,
    "the machine's state": """
        settimeofday 164 170, clock_settime 227 112, adjtimex 159 171, clock_adjtime 305 266,
        sethostname 170 161, setdomainname 171 162, reboot 169 142, kexec_load 246 104,
        kexec_file_load 320 294, init_module 175 105, finit_module 313 273, delete_module 176
        106, swapon 167 224, swapoff 168 225, quotactl 179 60, quotactl_fd 443 443, acct 163 89,
        syslog 103 116, iopl 172 -, ioperm 173 -, modify_ldt 154 -, vhangup 153 58, nfsservctl
        180 42, personality 135 92, sync 162 81, syncfs 306 267
    """,
    "files by handle": """
        name_to_handle_at 303 264, open_by_handle_at 304 265
    """,
    "placement in memory": """
        migrate_pages 256 238, move_pages 279 239, set_mempolicy 238 237, mbind 237 235,
        set_mempolicy_home_node 450 450
    """,
    "priorities and cores": """
        sched_setaffinity 203 122, sched_setscheduler 144 119, sched_setparam 142 118, sched_setattr
        314 274, setpriority 141 140, ioprio_set 251 30
    """,
    "another identity": """
        setuid 105 146, setgid 106 144, setreuid 113 145, setregid 114 143, setresuid 117 147,
        setresgid 119 149, setfsuid 122 151, setfsgid 123 152, setgroups 116 159, capset 126 91
    """,
    "owners, modes and times of files": """
        chmod 90 -, fchmod 91 52, fchmodat 268 53, chown 92 -, fchown 93 55, lchown 94 -,
        fchownat 260 54, setxattr 188 5, lsetxattr 189 6, fsetxattr 190 7, removexattr 197 14,
        lremovexattr 198 15, fremovexattr 199 16, utime 132 -, utimes 235 -, futimesat 261 -,
        utimensat 280 88, truncate 76 45, mknod 133 -, mknodat 259 33
    """,
}

_JUDGED_BY_ARGUMENT = """
    clone 56 220, clone3 435 435, kill 62 129, tkill 200 130, tgkill 234 131, rt_sigqueueinfo
    129 138, rt_tgsigqueueinfo 297 240, prlimit64 302 261, prctl 157 167, fcntl 72 25, ioctl 16
    29, setpgid 109 154
"""


def _read(table: str) -> dict[str, int]:
    column = 1 + MACHINES.index(MACHINE) if MACHINE in MACHINES else 1
    rows = [entry.split() for entry in table.split(",")]
    return {row[0]: int(row[column]) for row in rows if row[column] != "-"}


# Refused without a word: libraries try these by themselves, OpenBLAS as it starts and shutil as it
# copies, so who is denied them has done nothing to speak of.
UNHEARD = ("placement in memory", "owners, modes and times of files")

DENIED = {group: _read(table) for group, table in _DENIED.items()}
NUMBER = _read(_JUDGED_BY_ARGUMENT)


def name_of(number: int) -> str:
    """What a denied call is called, with its group: "socket (network)"."""
    for group, numbers in DENIED.items():
        for name, known in numbers.items():
            if known == number:
                return f"{name} ({group})"
    for name, known in NUMBER.items():
        if known == number:
            return name
    return f"system call {number}"

/*
 * A disk for tests, between a program and the C library (LD_PRELOAD): it can fail or kill at the n-th call, be slow,
 * be full, and forget what was not synced, as a power cut does.
 *
 *   DISK_UNDER    the folder that is watched; all other files are left alone
 *   DISK_CONTROL  a file of 32-bit numbers (struct control) that the test writes and this reads, also while it runs
 *   DISK_UNDO     a folder that holds, by inode, what every write has replaced since its file was last synced. After
 *                 the program was killed, the test can put it back (faulty-disk.ts). Unset: nothing is kept.
 *
 * Watched files are never opened or closed here: closing any descriptor of a file ends all POSIX locks on it, and with
 * them SQLite's. What is mapped into memory (SQLite's -shm, rebuilt after a crash) is not seen.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, NAME = 4, TRUNCATE = 8 };
enum { KILL = -1 };

struct control {
  volatile int32_t calls;    /* calls of the chosen kinds so far */
  volatile int32_t from;     /* the first of them that fails, counted from 1; 0: none */
  volatile int32_t count;    /* how many fail */
  volatile int32_t error;    /* errno of the failure; KILL: the process dies in the middle of the call */
  volatile int32_t kinds;    /* which kinds are counted */
  volatile int32_t delay_ms; /* every sync takes so much longer */
  volatile int32_t failed;   /* calls that were made to fail so far */
};

/*
 * What happened to a file since it was last synced, and what the test needs to take it back. A sync that failed may
 * have lost what came before it for good: the kernel does not try again, and calls the next sync of the same pages a
 * success. So from then on everything is kept.
 */
enum { WRITTEN = 0, TRUNCATED = 1, SYNCED = 2, SYNC_FAILED = 3 };

struct event {
  int64_t what;
  int64_t offset;
  int64_t written; /* bytes written */
  int64_t old;     /* bytes that were there before; they follow */
  int64_t size;    /* of the file, before */
};

#define FILES 65536

static struct control *control;
static const char *under;
static const char *undo_folder;
/* By descriptor: the inode of a watched file; 0 for anything else. */
static volatile ino_t watched[FILES];
/* One at a time, so that what is kept is in the order of the writes. */
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

static int (*real_open)(const char *, int, ...);
static int (*real_close)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);

__attribute__((constructor)) static void begin(void) {
  real_open = dlsym(RTLD_NEXT, "open64");
  real_close = dlsym(RTLD_NEXT, "close");
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  under = getenv("DISK_UNDER");
  undo_folder = getenv("DISK_UNDO");
  const char *path = getenv("DISK_CONTROL");
  if (path == NULL || under == NULL) return;
  int fd = real_open(path, O_RDWR | O_CLOEXEC);
  if (fd < 0) {
    fprintf(stderr, "faulty-disk: cannot open %s\n", path);
    abort();
  }
  void *page = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  real_close(fd);
  if (page == MAP_FAILED) abort();
  control = page;
}

static int is_under(const char *path) {
  size_t length = under == NULL ? 0 : strlen(under);
  return length > 0 && strncmp(path, under, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

/* 0: go on; else the errno to fail with. `last_act` runs before the process is killed. */
static int strike(int kind, void (*last_act)(void *), void *with) {
  if (control == NULL || (control->kinds & kind) == 0) return 0;
  int32_t n = __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
  int32_t from = control->from;
  if (from == 0 || n < from || n - from >= control->count) return 0;
  __atomic_add_fetch(&control->failed, 1, __ATOMIC_SEQ_CST);
  if (control->error != KILL) return control->error;
  if (last_act != NULL) last_act(with);
  die();
  return 0;
}

static ino_t inode_of(int fd) { return fd >= 0 && fd < FILES ? watched[fd] : 0; }

static void undo_path(char *path, ino_t inode, const char *suffix) {
  snprintf(path, PATH_MAX, "%s/%llu%s", undo_folder, (unsigned long long)inode, suffix);
}

/* Opened for one use at a time: a handful of calls is nothing beside a sync. */
static void note(ino_t inode, struct event event, const void *old) {
  char path[PATH_MAX];
  undo_path(path, inode, "");
  struct iovec parts[] = {{&event, sizeof event}, {(void *)old, event.old}};
  int undo = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (undo < 0 || writev(undo, parts, 2) != (ssize_t)(sizeof event + event.old)) {
    fprintf(stderr, "faulty-disk: cannot keep what is replaced\n");
    abort();
  }
  real_close(undo);
}

/* Keeps what is about to be replaced from `offset` on; INT64_MAX: all that is there. */
static void keep(int fd, int what, off_t offset, int64_t length) {
  if (undo_folder == NULL) return;
  struct stat now;
  if (fstat(fd, &now) != 0) return;
  int64_t old = now.st_size - offset;
  if (old < 0) old = 0;
  if (old > length) old = length;
  char *bytes = malloc(old > 0 ? old : 1);
  if (bytes == NULL || pread(fd, bytes, old, offset) != old) {
    fprintf(stderr, "faulty-disk: cannot read what is replaced\n");
    abort();
  }
  struct event event = {what, offset, what == WRITTEN ? length : 0, old, now.st_size};
  note(inode_of(fd), event, bytes);
  free(bytes);
}

static void forget(ino_t inode) {
  char path[PATH_MAX];
  if (undo_folder == NULL) return;
  undo_path(path, inode, "");
  real_unlink(path);
  undo_path(path, inode, ".failed");
  real_unlink(path);
}

static void keep_sync(ino_t inode, int has_failed) {
  char path[PATH_MAX];
  if (undo_folder == NULL) return;
  undo_path(path, inode, ".failed");
  if (has_failed) {
    int marker = real_open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (marker < 0) abort();
    real_close(marker);
  } else if (access(path, F_OK) != 0) {
    forget(inode);
    return;
  }
  struct event event = {has_failed ? SYNC_FAILED : SYNCED, 0, 0, 0, 0};
  note(inode, event, NULL);
}

static int opened(int fd, const char *path) {
  struct stat now;
  if (fd < 0 || fd >= FILES) return fd;
  watched[fd] = is_under(path) && fstat(fd, &now) == 0 ? now.st_ino : 0;
  return fd;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  int is_new = (flags & O_CREAT) != 0 && is_under(path) && access(path, F_OK) != 0;
  if (is_new) {
    int error = strike(NAME, NULL, NULL);
    if (error != 0) return errno = error, -1;
  }
  int fd = opened(real_open(path, flags, mode), path);
  /* An inode number comes back after its file was unlinked; what was kept of that one is not this one's. */
  if (is_new && inode_of(fd) != 0) forget(inode_of(fd));
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open(path, flags, mode);
}

int close(int fd) {
  if (fd >= 0 && fd < FILES) watched[fd] = 0;
  return real_close(fd);
}

struct half {
  int fd;
  const void *bytes;
  size_t length;
  off_t offset;
};

/* Half of a write reaches the disk, the other half does not. */
static void write_half(void *with) {
  struct half *half = with;
  keep(half->fd, WRITTEN, half->offset, half->length / 2);
  if (half->length > 1) real_pwrite(half->fd, half->bytes, half->length / 2, half->offset);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t offset) {
  if (inode_of(fd) == 0) return real_pwrite(fd, bytes, length, offset);
  pthread_mutex_lock(&order);
  struct half half = {fd, bytes, length, offset};
  int error = strike(WRITE, write_half, &half);
  if (error == 0) keep(fd, WRITTEN, offset, length);
  ssize_t done = error == 0 ? real_pwrite(fd, bytes, length, offset) : -1;
  int kept = error != 0 ? error : errno;
  pthread_mutex_unlock(&order);
  errno = kept;
  return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

ssize_t write(int fd, const void *bytes, size_t length) {
  if (inode_of(fd) == 0) return real_write(fd, bytes, length);
  off_t at = lseek(fd, 0, (fcntl(fd, F_GETFL) & O_APPEND) != 0 ? SEEK_END : SEEK_CUR);
  ssize_t done = pwrite64(fd, bytes, length, at);
  if (done > 0) lseek(fd, at + done, SEEK_SET);
  return done;
}

int ftruncate64(int fd, off_t size) {
  if (inode_of(fd) == 0) return real_ftruncate(fd, size);
  pthread_mutex_lock(&order);
  int error = strike(TRUNCATE, NULL, NULL);
  if (error == 0) keep(fd, TRUNCATED, size, INT64_MAX);
  int done = error == 0 ? real_ftruncate(fd, size) : -1;
  int kept = error != 0 ? error : errno;
  pthread_mutex_unlock(&order);
  errno = kept;
  return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int synced(int fd, int (*real_sync)(int)) {
  ino_t inode = inode_of(fd);
  if (inode == 0) return real_sync(fd);
  int32_t delay = control == NULL ? 0 : control->delay_ms;
  if (delay > 0) {
    struct timespec wait = {delay / 1000, (delay % 1000) * 1000000L};
    nanosleep(&wait, NULL);
  }
  pthread_mutex_lock(&order);
  int error = strike(SYNC, NULL, NULL);
  int done = error == 0 ? real_sync(fd) : -1;
  int kept = error != 0 ? error : errno;
  keep_sync(inode, done != 0);
  pthread_mutex_unlock(&order);
  errno = kept;
  return done;
}

int fsync(int fd) { return synced(fd, real_fsync); }

int fdatasync(int fd) { return synced(fd, real_fdatasync); }

int rename(const char *from, const char *to) {
  if (is_under(from) || is_under(to)) {
    int error = strike(NAME, NULL, NULL);
    if (error != 0) return errno = error, -1;
  }
  return real_rename(from, to);
}

int unlink(const char *path) {
  if (is_under(path)) {
    int error = strike(NAME, NULL, NULL);
    if (error != 0) return errno = error, -1;
  }
  return real_unlink(path);
}

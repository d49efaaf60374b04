#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A Slurm of one node on this machine, for trying and testing the scripts beside this one. Needs root and Debian's
# packages slurm-wlm and munge; touches nothing outside FOLDER and needs no configuration in /etc.
#   one_node_slurm.sh start FOLDER   starts munged, slurmctld and slurmd; then: export SLURM_CONF=FOLDER/slurm.conf
#   one_node_slurm.sh stop FOLDER    ends them
set -euo pipefail

fail() { printf 'one_node_slurm.sh: %s\n' "$*" >&2; exit 2; }

[[ $# -eq 2 ]] || fail "usage: one_node_slurm.sh start|stop FOLDER"
action=$1
mkdir -p -- "$2"
folder=$(readlink -f -- "$2")

# Two ports that nobody listens on now.
free_ports() {
  python3 -c 'import socket
sockets = [socket.socket() for _ in range(2)]
for each in sockets: each.bind(("", 0))
print(*[each.getsockname()[1] for each in sockets])'
}

write_configuration() {
  local host ports
  host=$(hostname -s)
  read -r -a ports < <(free_ports)
  cat >"$folder/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmdPort=${ports[1]}
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
ReturnToService=2
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:4
CONF
}

start() {
  local program waited
  [[ $EUID -eq 0 ]] || fail "only root can start slurmd"
  for program in munged slurmctld slurmd sinfo; do
    PATH=$PATH:/usr/sbin command -v "$program" >/dev/null || fail "$program is not installed (slurm-wlm, munge)"
  done
  chmod 755 "$folder"
  mkdir -p "$folder/state" "$folder/spool"
  (umask 077 && head -c 128 /dev/urandom >"$folder/munge.key")
  write_configuration
  export SLURM_CONF=$folder/slurm.conf PATH=$PATH:/usr/sbin
  munged --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munged.pid" \
    --log-file="$folder/munged.log" --seed-file="$folder/munged.seed"
  slurmctld -f "$SLURM_CONF"
  slurmd -f "$SLURM_CONF" -N "$(hostname -s)"
  for ((waited = 0; waited < 300; ++waited)); do
    if [[ $(sinfo --noheader --format=%T 2>/dev/null) == idle ]]; then return; fi
    sleep 0.1
  done
  stop
  fail "the node did not become idle within 30 s; see the logs in $folder"
}

stop() {
  local name
  for name in slurmd slurmctld munged; do
    if [[ -s $folder/$name.pid ]]; then kill "$(<"$folder/$name.pid")" 2>/dev/null || true; fi
  done
}

case $action in
  start) start ;;
  stop) stop ;;
  *) fail "usage: one_node_slurm.sh start|stop FOLDER" ;;
esac

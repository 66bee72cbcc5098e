//! A release binary as a process: started, found, looked at, killed.

use kit::kernel;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A shop in a process of its own. Dropped, it is killed, as a machine that fails would.
pub(crate) struct Process {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// From its start to its first healthy answer.
    pub(crate) ready_after: Duration,
}

impl Process {
    pub(crate) fn start(binary: &Path, data: &Path) -> Self {
        let begun = Instant::now();
        let mut child = Command::new(binary)
            .env("MERCURY_ADDR", "127.0.0.1:0")
            .env("MERCURY_DATA", data)
            .env("MERCURY_LOG", "warn")
            // What is measured is the shop, not how long it waits for people.
            .env("MERCURY_BURST_SECONDS", "0")
            .env_remove("MERCURY_WHATSAPP_TOKEN")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let said = BufReader::new(child.stdout.take().expect("it is piped"));
        let address = said.lines().map_while(Result::ok).find_map(|line| address_in(&line));
        let address = address.expect("it says where it listens");
        assert!(is_healthy(address), "it does not answer 200 at /health");
        Self { child, address, ready_after: begun.elapsed() }
    }

    /// Memory in kB by its name in the kernel: `VmRSS` now, `VmHWM` at most.
    pub(crate) fn memory_kb(&self, name: &str) -> u64 {
        kernel::memory_kb(self.child.id(), name)
    }

    /// How much it has handed to the kernel for writing, in bytes.
    pub(crate) fn written(&self) -> u64 {
        kernel::written(self.child.id())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself; then whoever asked it has failed already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The address in the greeting's line that names `/health`.
fn address_in(line: &str) -> Option<SocketAddr> {
    let origin = line.split_whitespace().find_map(|word| word.strip_suffix("/health"))?;
    origin.strip_prefix("http://")?.parse().ok()
}

fn is_healthy(address: SocketAddr) -> bool {
    let mut answer = String::new();
    let request = format!("GET /health HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.write_all(request.as_bytes()).expect("it reads");
    stream.read_to_string(&mut answer).expect("it answers");
    answer.starts_with("HTTP/1.1 200 ")
}

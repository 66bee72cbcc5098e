//! The real program as a process of its own, and a plain HTTP client that notices its death.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(super) struct Victim {
    process: Mutex<Child>,
    address: String,
}

impl Victim {
    /// Starts the shop on a free port; when it returns, the shop answers.
    pub(super) async fn start(folder: &Path) -> Self {
        let mut process = Command::new(program())
            .env("MERCURY_DATA", folder)
            .env("MERCURY_ADDR", "127.0.0.1:0")
            .env("MERCURY_LOG", "off")
            .env("MERCURY_BURST_SECONDS", "0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(process.stdout.take().unwrap());
        let origin = said
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let at = line.find("http://")? + "http://".len();
                line[at..].split('/').next().map(str::to_owned)
            })
            .expect("it says where it listens");
        let victim = Self { process: Mutex::new(process), address: origin };
        let health = victim.exchange("GET", "/health", &[], Vec::new()).await;
        assert_eq!(health.map(|(status, _)| status), Some(200));
        victim
    }

    /// Posts a body; the status and where it leads, or nothing when the process has died.
    pub(super) async fn post(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Option<(u16, String)> {
        self.exchange("POST", path, headers, body).await
    }

    /// Kills it by signal, as a power cut would.
    pub(super) fn kill(&self) {
        self.process.lock().unwrap().kill().unwrap();
    }

    async fn exchange(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Option<(u16, String)> {
        let mut stream = TcpStream::connect(&self.address).await.ok()?;
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n", self.address);
        for (name, value) in headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        let _ = write!(head, "content-length: {}\r\nconnection: close\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).await.ok()?;
        stream.write_all(&body).await.ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1)?.parse().ok()?;
        let to = answer.lines().find_map(|line| line.strip_prefix("location: "));
        Some((status, to.unwrap_or_default().trim().to_owned()))
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        let mut process = self.process.lock().unwrap();
        // It is dead already unless the test has failed.
        let _ = process.kill();
        let _ = process.wait();
    }
}

/// The program that `cargo run` runs, built beside the tests.
fn program() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let folder = tests.parent().and_then(Path::parent).unwrap();
    let program = folder.join("mercury");
    assert!(program.exists(), "build it first: cargo build -p mercury");
    program
}

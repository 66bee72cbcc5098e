//! The least of HTTP/1.1 that measures a server on the same two cores: one kept connection, one
//! request after the other, bodies with a stated length.

use std::net::SocketAddr;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Where it leads, empty if nowhere.
    pub(crate) location: String,
    pub(crate) body: Vec<u8>,
}

/// A kept connection.
pub(crate) struct Client {
    stream: BufReader<TcpStream>,
    line: String,
}

impl Client {
    pub(crate) async fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream: BufReader::new(stream), line: String::new() }
    }

    /// Sends a whole request and reads its whole answer.
    pub(crate) async fn send(&mut self, request: &[u8]) -> Answer {
        self.stream.get_mut().write_all(request).await.unwrap();
        let status = self.line().await.split(' ').nth(1).unwrap_or_default().parse();
        let mut answer =
            Answer { status: status.unwrap(), location: String::new(), body: Vec::new() };
        let mut length = None;
        loop {
            let line = self.line().await;
            let Some((name, value)) = line.split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().ok(),
                "location" => value.clone_into(&mut answer.location),
                _ => {}
            }
        }
        answer.body.resize(length.expect("an answer with a length"), 0);
        self.stream.read_exact(&mut answer.body).await.unwrap();
        answer
    }

    async fn line(&mut self) -> &str {
        self.line.clear();
        self.stream.read_line(&mut self.line).await.unwrap();
        self.line.trim_end()
    }
}

/// A request without a body.
pub(crate) fn get(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n").into_bytes()
}

/// A request with a body; `headers` end with a line break each.
pub(crate) fn post(path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: {length}\r\n{headers}\r\n"
    );
    [head.as_bytes(), body].concat()
}

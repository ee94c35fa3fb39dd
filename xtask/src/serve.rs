//! A small static host on this machine: for a look at `dist/`, and for the end-to-end tests.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::build;
use crate::failure::{Done, Failure};
use crate::headers;
use crate::options::Options;
use crate::project;
use crate::shell::{Run, say};

/// A folder to serve.
pub struct Site {
    pub folder: PathBuf,
    /// The folders of the host where it appears, each with a slash at both ends.
    pub mounts: Vec<String>,
    /// Counts the builds, where pages are to reload themselves after each.
    pub builds: Option<Arc<AtomicU64>>,
}

/// `cargo xtask serve`.
pub fn release(options: &Options) -> Done {
    // Better now than after minutes of compiling.
    drop(listen(options.port)?);
    build::release()?;
    let site = Site { folder: project::dist(), mounts: vec![options.base.clone()], builds: None };
    let port = start(site, options.port)?;
    announce(port, options)?;
    wait_for_ever()
}

/// Says the address of a server that answers.
pub fn announce(port: u16, options: &Options) -> Done {
    let address = format!("http://127.0.0.1:{port}{}", options.base);
    say(&format!("Serving on {address} (Ctrl-C ends it)"));
    if options.open {
        let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        Run::new(opener).arg(&address).or(format!("No browser could be opened: open {address} in one.")).run()?;
    }
    Ok(())
}

pub fn wait_for_ever() -> ! {
    loop {
        std::thread::park();
    }
}

/// Serves in the background and returns the port once it answers; port 0 is any free one.
pub fn start(site: Site, port: u16) -> Done<u16> {
    let listener = listen(port)?;
    let port =
        listener.local_addr().map_err(|error| Failure::new(format!("The server has no address: {error}.")))?.port();
    let first = site.mounts.first().cloned().unwrap_or_else(|| "/".to_owned());
    let site = Arc::new(site);
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A reader who goes away in the middle of an answer is no concern of ours.
            std::thread::spawn(move || drop(converse(&site, connection)));
        }
    });
    let start = Instant::now();
    while !answers(port, &first) {
        if start.elapsed() > Duration::from_secs(10) {
            return Err(Failure::new(format!(
                "The server on port {port} does not answer; look into dist/ for an index.html."
            )));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(port)
}

fn listen(port: u16) -> Done<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        Failure::new(match error.kind() {
            ErrorKind::AddrInUse => {
                format!(
                    "Port {port} is taken: end what uses it, or choose another one with --port {}.",
                    port.wrapping_add(1)
                )
            }
            ErrorKind::PermissionDenied => {
                format!("Port {port} is reserved: choose one from 1024 with --port.")
            }
            _ => format!("Port {port} cannot be used ({error}): choose another one with --port."),
        })
    })
}

/// Whether something that serves pages answers there.
pub fn answers(port: u16, path: &str) -> bool {
    let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else {
        return false;
    };
    let asked = write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    let mut answer = [0; 12];
    asked.is_ok() && stream.read_exact(&mut answer).is_ok() && answer == *b"HTTP/1.1 200"
}

/// Answers the requests of one connection.
fn converse(site: &Site, stream: TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?.take(1 << 20));
    let mut writer = stream;
    loop {
        reader.get_mut().set_limit(1 << 20);
        let Some(request) = Request::read(&mut reader)? else {
            return Ok(());
        };
        let answer = site.answer(&request);
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
        for (name, value) in &answer.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        if request.method != "HEAD" {
            bytes.extend(answer.body);
        }
        writer.write_all(&bytes)?;
        if request.close {
            return Ok(());
        }
    }
}

struct Request {
    method: String,
    /// Without the query, percent signs resolved.
    path: String,
    query: String,
    encodings: String,
    close: bool,
}

impl Request {
    fn read(reader: &mut impl BufRead) -> std::io::Result<Option<Request>> {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let mut words = line.split_whitespace();
        let (method, target) = (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or("/").to_owned());
        let mut request =
            Request { method, path: String::new(), query: String::new(), encodings: String::new(), close: false };
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        request.path = decode(path);
        request.query = query.to_owned();
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
                return Ok(Some(request));
            }
            if let Some((name, value)) = header.split_once(':') {
                match name.to_ascii_lowercase().as_str() {
                    "accept-encoding" => request.encodings = value.trim().to_ascii_lowercase(),
                    "connection" => request.close = value.trim().eq_ignore_ascii_case("close"),
                    _ => {}
                }
            }
        }
    }

    fn accepts(&self, encoding: &str) -> bool {
        self.encodings.split(',').any(|one| one.split(';').next().is_some_and(|name| name.trim() == encoding))
    }
}

struct Answer {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Site {
    fn answer(&self, request: &Request) -> Answer {
        if request.method != "GET" && request.method != "HEAD" {
            return Answer {
                status: "405 Method Not Allowed",
                headers: vec![("Allow", "GET, HEAD".to_owned())],
                body: vec![],
            };
        }
        if let Some(answer) = self.live(request) {
            return answer;
        }
        // The longest mount wins, so that `/` and `/some/folder/` can both be served.
        let mount = self.mounts.iter().filter(|mount| request.path.starts_with(*mount)).max_by_key(|mount| mount.len());
        let Some(path) = mount.and_then(|mount| request.path.strip_prefix(mount.as_str())) else {
            return self.not_found();
        };
        if path.split('/').any(|part| part == ".." || part.contains('\\')) {
            return self.not_found();
        }
        let file = self.folder.join(path);
        if file.is_dir() {
            if !request.path.ends_with('/') {
                let to = format!("{}/", request.path.rsplit('/').next().unwrap_or_default());
                let mut headers = headers_of(path);
                headers.push(("Location", to));
                return Answer { status: "301 Moved Permanently", headers, body: vec![] };
            }
            return self.file("200 OK", &format!("{path}index.html"), request).unwrap_or_else(|| self.not_found());
        }
        self.file("200 OK", path, request).unwrap_or_else(|| self.not_found())
    }

    fn file(&self, status: &'static str, path: &str, request: &Request) -> Option<Answer> {
        let mut headers = headers_of(path);
        headers.push(("Vary", "Accept-Encoding".to_owned()));
        headers.push(("Content-Type", headers::content_type(path)));
        for (encoding, ending) in [("br", ".br"), ("gzip", ".gz")] {
            if request.accepts(encoding)
                && let Ok(body) = std::fs::read(self.folder.join(format!("{path}{ending}")))
            {
                headers.push(("Content-Encoding", encoding.to_owned()));
                return Some(Answer { status, headers, body });
            }
        }
        let mut body = std::fs::read(self.folder.join(path)).ok()?;
        if self.builds.is_some() && path.ends_with(".html") {
            body.extend(b"<script type=\"module\" src=\"/~live.js\"></script>");
        }
        Some(Answer { status, headers, body })
    }

    fn not_found(&self) -> Answer {
        let nothing = Request {
            method: "GET".to_owned(),
            path: String::new(),
            query: String::new(),
            encodings: String::new(),
            close: false,
        };
        self.file("404 Not Found", "404.html", &nothing).unwrap_or_else(|| Answer {
            status: "404 Not Found",
            headers: vec![("Content-Type", "text/plain; charset=utf-8".to_owned())],
            body: "There is no such page.\n".into(),
        })
    }

    /// For the development server: a script that asks, and an answer that waits, for the next build.
    fn live(&self, request: &Request) -> Option<Answer> {
        let builds = self.builds.as_ref()?;
        let (kind, body) = match request.path.as_str() {
            "/~live.js" => ("text/javascript", LIVE.to_owned()),
            "/~live" => {
                let seen: u64 = request.query.parse().unwrap_or(u64::MAX);
                let start = Instant::now();
                while builds.load(Ordering::Relaxed) == seen && start.elapsed() < Duration::from_secs(20) {
                    std::thread::sleep(Duration::from_millis(50));
                }
                ("text/plain", builds.load(Ordering::Relaxed).to_string())
            }
            _ => return None,
        };
        let headers = vec![("Content-Type", kind.to_owned()), ("Cache-Control", "no-store".to_owned())];
        Some(Answer { status: "200 OK", headers, body: body.into() })
    }
}

const LIVE: &str = "
let seen = '';
for (;;) {
  try {
    const now = await (await fetch('/~live?' + seen)).text();
    if (seen && now !== seen) location.reload();
    seen = now;
  } catch {
    await new Promise((later) => setTimeout(later, 1000));
  }
}
";

fn headers_of(path: &str) -> Vec<(&'static str, String)> {
    headers::of(path).map(|(name, value)| (name, value.to_owned())).collect()
}

fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .and_then(|two| std::str::from_utf8(two).ok())
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let folder = std::env::temp_dir().join(format!("yakkan-serve-{}", std::process::id()));
        for (file, text) in
            [("index.html", "home"), ("a/index.html", "a"), ("404.html", "none"), ("x.wasm", "w"), ("x.wasm.br", "b")]
        {
            let file = folder.join(file);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(file, text).expect("a file");
        }
        Site { folder, mounts: vec!["/".to_owned(), "/sub/folder/".to_owned()], builds: None }
    }

    #[test]
    fn answers_as_a_host_would() {
        let site = site();
        let cases = [
            ("/", "200 OK", "home"),
            ("/a/", "200 OK", "a"),
            ("/a", "301 Moved Permanently", ""),
            ("/sub/folder/a/", "200 OK", "a"),
            ("/b", "404 Not Found", "none"),
            ("/%2e%2e/secret", "404 Not Found", "none"),
            ("/x.wasm", "200 OK", "b"),
        ];
        for (path, status, body) in cases {
            let text = format!("GET {path} HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n\r\n");
            let request = Request::read(&mut text.as_bytes()).expect("readable").expect("a request");
            let answer = site.answer(&request);
            assert_eq!((answer.status, String::from_utf8_lossy(&answer.body).as_ref()), (status, body), "{path}");
        }
    }
}

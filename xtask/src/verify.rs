//! `cargo xtask verify-dist`: `dist/` on a real host, with the configuration that stands beside this crate.
//!
//! nginx serves it on the loopback interface, at the root and in a folder; the specifications that judge a host then run
//! against it: headers, routes, compression, what is not there, policy violations, foreign requests, offline use, and 200
//! readers at once. Caddy is judged the same way where it is installed.

use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::build;
use crate::failure::{Done, Failure};
use crate::headers::hosting;
use crate::project::{self, npm_program, root};
use crate::serve;
use crate::shell::{Run, find, say};
use crate::tools;

const FOLDER: &str = "/some/folder/";

pub fn run() -> Done {
    let browser = tools::browser()?;
    let nginx = tools::nginx()?;
    build::release()?;
    let mut bad = Vec::new();
    let mut hosts = vec![("nginx", nginx)];
    hosts.extend(find("caddy").map(|caddy| ("Caddy", caddy)));
    for (name, program) in hosts {
        let host = if name == "nginx" { Host::nginx(&program)? } else { Host::caddy(&program)? };
        say(&format!("What {name} sends, on http://127.0.0.1:{}/", host.port));
        let judged = Run::new(npm_program("playwright"))
            .words("test --config tests/e2e/playwright.config.ts served\\.spec delivery\\.spec offline\\.spec")
            .folder(root())
            .env("BASE_URL", host.address())
            .env("HOST_NAME", name)
            .env("CHROMIUM", &browser.chromium);
        if !judged.watched()?.well {
            bad.push(name);
        }
    }
    if bad.is_empty() { Ok(()) } else { Err(Failure::new(format!("Not served as it should be: {}.", bad.join(", ")))) }
}

/// A host that serves `dist/` until it is dropped.
pub struct Host {
    child: Child,
    port: u16,
}

impl Host {
    pub fn nginx(program: &Path) -> Done<Host> {
        let folder = project::target()?.join("nginx");
        project::empty_folder(&folder)?;
        let port = free_port()?;
        let (dist, hosting) = (project::dist(), hosting());
        let modules = Path::new("/usr/lib/nginx/modules");
        let brotli = modules.join("ngx_http_brotli_static_module.so");
        let (load, brotli) = match brotli.is_file() {
            true => (format!("load_module {};\n", brotli.display()), "brotli_static on;"),
            false => (String::new(), ""),
        };
        // As the person this program runs as: the files it serves are theirs.
        let user = if tools::is_root() { "user root;\n" } else { "" };
        let configuration = format!(
            "{load}{user}daemon off;\nworker_processes 2;\npid nginx.pid;\nerror_log error.log;\n\
             events {{ worker_connections 1024; }}\n\
             http {{\n  access_log off;\n  sendfile on;\n  include {maps};\n  \
             client_body_temp_path body;\n  proxy_temp_path proxy;\n  fastcgi_temp_path fastcgi;\n  \
             uwsgi_temp_path uwsgi;\n  scgi_temp_path scgi;\n  \
             server {{\n    listen 127.0.0.1:{port};\n    root {dist};\n    include {site};\n    {brotli}\n    \
             error_page 404 /404.html;\n    \
             location {FOLDER} {{ alias {dist}/; error_page 404 {FOLDER}404.html; }}\n  }}\n}}\n",
            maps = hosting.join("nginx-maps.conf").display(),
            site = hosting.join("nginx-site.conf").display(),
            dist = dist.display(),
        );
        let file = folder.join("nginx.conf");
        project::write(&file, configuration)?;
        let mut command = Command::new(program);
        command.arg("-p").arg(&folder).arg("-c").arg(&file).arg("-e").arg(folder.join("error.log"));
        Host::start(command, &folder, port)
    }

    fn caddy(program: &Path) -> Done<Host> {
        let folder = project::target()?.join("caddy");
        project::empty_folder(&folder)?;
        let port = free_port()?;
        let dist = project::dist();
        let configuration = format!(
            "{{\n\tadmin off\n\tauto_https off\n}}\nimport {snippet}\n\
             http://127.0.0.1:{port} {{\n\
             \thandle_path {FOLDER}* {{\n\t\timport yakkan {dist}\n\t}}\n\
             \thandle {{\n\t\timport yakkan {dist}\n\t}}\n\
             \thandle_errors {{\n\t\troute {{\n\t\t\trewrite * /404.html\n\t\t\timport yakkan {dist}\n\t\t}}\n\t}}\n}}\n",
            snippet = hosting().join("Caddyfile").display(),
            dist = dist.display(),
        );
        let file = folder.join("Caddyfile");
        project::write(&file, configuration)?;
        let mut command = Command::new(program);
        command.arg("run").arg("--adapter").arg("caddyfile").arg("--config").arg(&file);
        Host::start(command, &folder, port)
    }

    fn start(mut command: Command, folder: &Path, port: u16) -> Done<Host> {
        let log = folder.join("log.txt");
        let output = File::create(&log).map_err(Failure::file("write", &log))?;
        command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null()).stderr(output);
        let child =
            command.spawn().map_err(|error| Failure::new(format!("The host could not be started: {error}.")))?;
        let mut host = Host { child, port };
        let start = Instant::now();
        while !serve::answers(port, "/") {
            let ended = host.child.try_wait().is_ok_and(|status| status.is_some());
            if ended || start.elapsed() > Duration::from_secs(10) {
                let said = std::fs::read_to_string(&log).unwrap_or_default();
                return Err(Failure::new(format!("{}The host does not answer on port {port}.", said)));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(host)
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // nginx's first process ends its workers when it is asked to, not when it is killed.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

fn free_port() -> Done<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| Failure::new(format!("No port is free: {error}.")))
}

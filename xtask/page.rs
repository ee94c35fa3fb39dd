//! The page's module keeps what the linker knows of its parts, so that what is fetched later can be taken out of it.

fn main() {
    println!("cargo::rerun-if-changed=xtask/page.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=yakkan-page=--emit-relocs");
    }
}

//! The smallest native test: the crate carries the version it is built from.

#[test]
fn carries_its_version() {
    assert_eq!(env!("CARGO_PKG_VERSION").split('.').count(), 3);
}

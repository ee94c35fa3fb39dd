//! A QR code as the path of an SVG.

use qrcodegen::{QrCode, QrCodeEcc};

/// The side of the code's view box, which leaves a margin of two, and the path that draws it; none where the text is too long.
#[must_use]
pub fn drawn(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let side = code.size();
    let mut path = String::new();
    for y in 0..side {
        for x in (0..side).filter(|x| code.get_module(*x, y)) {
            path.push_str(&["M", &x.to_string(), " ", &y.to_string(), "h1v1h-1z"].concat());
        }
    }
    Some((side.saturating_add(4), path))
}

//! Tables that turn a length or a rate into a share, each band open at one end and closed at the other.

use super::exact::Exact;

/// A table of bands, lowest first. A value belongs to the first band whose closed upper end it does not pass; what
/// passes them all earns `beyond`.
#[derive(Debug)]
pub struct Bands {
    /// The bands below the last.
    pub bands: &'static [Band],
    /// The share above them all.
    pub beyond: Exact,
}

/// Up to and including `to`: `share`.
#[derive(Debug)]
pub struct Band {
    /// The closed upper end.
    pub to: i64,
    /// What it earns.
    pub share: Exact,
}

impl Bands {
    /// The band a value lies in: its open lower end (none below the first), its closed upper end (none above the last), its share.
    #[must_use]
    pub fn find(&self, value: i64) -> (Option<i64>, Option<i64>, Exact) {
        let mut lower = None;
        for band in self.bands {
            if value <= band.to {
                return (lower, Some(band.to), band.share);
            }
            lower = Some(band.to);
        }
        (lower, None, self.beyond)
    }

    /// The closed ends.
    pub fn edges(&self) -> impl Iterator<Item = i64> {
        self.bands.iter().map(|band| band.to)
    }
}

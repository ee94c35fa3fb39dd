//! Pictures of a result, each with its data as a table.

use super::result::Results;
use super::tree::Element;
use crate::contract::answer::Finding;

impl Results<'_> {
    /// The pictures of a finding.
    pub(super) fn pictures(&self, _finding: &Finding) -> Option<Element> {
        None
    }
}

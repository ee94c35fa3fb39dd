//! Not doing a step again whose inputs have not changed.

use std::path::{Path, PathBuf};

use crate::failure::Done;
use crate::project;

/// The state of some inputs of a step, to be remembered once the step is done.
pub struct Stamp {
    file: PathBuf,
    value: String,
}

impl Stamp {
    /// The state of these files and folders, named from the project's root, and of some more text.
    pub fn of(step: &str, inputs: &[&str], text: &str) -> Done<Stamp> {
        let mut bytes = text.as_bytes().to_vec();
        for input in inputs {
            for file in project::files(&project::root().join(input))? {
                bytes.extend(file.to_string_lossy().as_bytes());
                bytes.extend(hash(&project::read(&file)?).to_le_bytes());
            }
        }
        let value = format!("{:016x}", hash(&bytes));
        Ok(Stamp { file: project::target()?.join("stamps").join(step), value })
    }

    /// Whether the step has been done with these inputs and what it made is still there.
    pub fn fresh(&self, made: &Path) -> bool {
        made.exists() && std::fs::read_to_string(&self.file).is_ok_and(|value| value == self.value)
    }

    /// Remembers that the step is done.
    pub fn set(&self) -> Done {
        project::write(&self.file, &self.value)
    }
}

/// FNV-1a with 64 bits: the same on every machine and with every compiler, which asset names must be.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_as_published() {
        for (text, hash) in
            [("", 0xcbf2_9ce4_8422_2325_u64), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            assert_eq!(super::hash(text.as_bytes()), hash, "{text:?}");
        }
    }
}

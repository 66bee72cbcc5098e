//! Looking at a file that says it is one of ours, without a password. Absent on purpose: whether it
//! was issued, replaced or made void, which only the hash that was kept at sealing can say.

use crate::cms;
use ports::inspect::{Inspect, Inspection, SignatureState};
use sha2::{Digest, Sha256};

/// Looks at files with what sealing is made of.
#[derive(Debug, Clone, Copy, Default)]
pub struct Inspector;

impl Inspect for Inspector {
    fn inspect(&self, bytes: &[u8]) -> Inspection {
        inspect(bytes)
    }
}

/// Looks at a file of any kind.
pub fn inspect(bytes: &[u8]) -> Inspection {
    let sha256 = Sha256::digest(bytes).into();
    Inspection { sha256, signature: signature(bytes) }
}

fn signature(bytes: &[u8]) -> SignatureState {
    let mark = b"/ByteRange[";
    let mut marks = bytes.windows(mark.len()).enumerate().filter(|(_, window)| window == mark);
    let (Some((at, _)), None) = (marks.next(), marks.next()) else {
        return SignatureState::Missing;
    };
    checked(bytes, at + mark.len()).unwrap_or(SignatureState::Broken)
}

/// The state of a signature whose ranges are written at a place.
fn checked(bytes: &[u8], at: usize) -> Option<SignatureState> {
    let ranges = bytes.get(at..)?;
    let end = ranges.iter().position(|byte| *byte == b']')?;
    let ranges = std::str::from_utf8(ranges.get(..end)?).ok()?;
    let numbers = ranges.split_ascii_whitespace().map(str::parse);
    let numbers: Vec<usize> = numbers.collect::<Result<_, _>>().ok()?;
    let [start, first, second, rest] = *numbers.as_slice() else { return None };
    let all = second.checked_add(rest)?;
    let room = bytes.get(first..second)?;
    let written = room.strip_prefix(b"<")?.strip_suffix(b">")?;
    let mut hash = Sha256::new();
    hash.update(bytes.get(start..first)?);
    hash.update(bytes.get(second..all)?);
    let digest: [u8; 32] = hash.finalize().into();
    let certificate = cms::signer_of(&container(written)?, &digest)?;
    let covers_whole_file = start == 0 && all == bytes.len();
    Some(SignatureState::Sound { certificate, covers_whole_file })
}

/// The container without the zeros that fill its room.
fn container(written: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = hex::decode(written).ok()?;
    // DER says its own length: 30 82 hi lo.
    let [0x30, 0x82, high, low, ..] = *bytes.as_slice() else { return None };
    let length = 4 + usize::from(u16::from_be_bytes([high, low]));
    if bytes.get(length..)?.iter().any(|byte| *byte != 0) {
        return None;
    }
    bytes.truncate(length);
    Some(bytes)
}

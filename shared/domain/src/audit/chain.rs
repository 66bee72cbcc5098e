//! Verifying a chain: its blocks in order, then the rows that are there, in any order. Nothing is
//! kept but where each sealed row lies and its digest, so blocks and rows may come page by page.

use super::{Block, Digest, Head, Place, Row};
use crate::ids::{AuditId, ShopId};
use crate::time::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// What shows that somebody has been at a chain or its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Break {
    /// A block is not there.
    #[error("block {0} of the audit chain is missing")]
    BlockMissing(u64),
    /// A block does not say what follows from its rows.
    #[error("block {0} of the audit chain was changed")]
    BlockChanged(u64),
    /// A block names another one as the one before.
    #[error("block {0} of the audit chain does not follow the one before")]
    BlockApart(u64),
    /// A block stands behind a later one.
    #[error("block {0} of the audit chain is out of place")]
    BlockOutOfPlace(u64),
    /// The chain does not have the block whose head was kept.
    #[error("the audit chain has not got block {0} as its head was kept")]
    HeadLost(u64),
    /// A row does not say what was sealed.
    #[error("audit row {row} was changed since block {block}")]
    RowChanged {
        /// The block that has it.
        block: u64,
        /// The row.
        row: Place,
    },
    /// A sealed row is not there.
    #[error("audit row {row} of block {block} is missing")]
    RowMissing {
        /// The block that has it.
        block: u64,
        /// The row.
        row: Place,
    },
    /// A row is there that should be sealed by now.
    #[error("audit row {0} is in no block")]
    RowNotSealed(Place),
}

/// What verifying a chain found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// How many blocks there are.
    pub blocks: u64,
    /// How many rows of the log are as they were sealed.
    pub rows: u64,
    /// How many rows are not sealed yet.
    pub waiting: u64,
    /// The newest block, to be compared with the head that was kept.
    pub head: Option<Head>,
    /// What is broken, the blocks first, each in the order of the chain.
    pub breaks: Vec<Break>,
}

/// The partition and the id of each sealed row, with its blocks and digests.
type Sealed = BTreeMap<String, BTreeMap<String, Vec<(u64, Digest)>>>;

/// A chain that is being verified.
#[derive(Debug)]
pub struct Chain {
    head: Head,
    kept: Vec<Head>,
    settled: Timestamp,
    sealed: Sealed,
    verdict: Verdict,
}

impl Chain {
    /// The chain of a shop. `kept` are heads that are known from elsewhere; rows written until
    /// `settled` must be sealed, later ones may wait.
    pub fn of(shop: &ShopId, kept: &[Head], settled: Timestamp) -> Self {
        Self {
            head: Head::before_the_first(shop),
            kept: kept.to_vec(),
            settled,
            sealed: Sealed::new(),
            verdict: Verdict::default(),
        }
    }

    /// The next block, in the order in which they lie.
    pub fn block(&mut self, block: &Block) {
        let (shop, sequence) = (&self.head.shop, block.sequence);
        let expected = self.head.sequence.saturating_add(1);
        let head = block.head(shop);
        let mut breaks = Vec::new();
        if sequence > expected {
            breaks.push(Break::BlockMissing(expected));
        }
        if sequence < expected {
            breaks.push(Break::BlockOutOfPlace(sequence));
        }
        if !block.is_whole(shop) {
            breaks.push(Break::BlockChanged(sequence));
        }
        if sequence == expected && block.previous != self.head.hash {
            breaks.push(Break::BlockApart(sequence));
        }
        self.verdict.breaks.extend(breaks);
        self.verdict.blocks = self.verdict.blocks.saturating_add(1);
        self.kept.retain(|kept| *kept != head);
        for row in &block.rows {
            let Place { partition, id } = row.place.clone();
            let ids = self.sealed.entry(partition).or_default();
            ids.entry(id).or_default().push((sequence, row.digest));
        }
        if sequence >= expected {
            self.head = head;
        }
    }

    /// The partitions in which sealed rows lie.
    pub fn partitions(&self) -> impl Iterator<Item = &str> {
        self.sealed.keys().map(String::as_str)
    }

    /// A row that is there; after all blocks.
    pub fn row(&mut self, row: &Row) {
        let place = &row.place;
        let ids = self.sealed.get_mut(&place.partition);
        let Some(seals) = ids.and_then(|ids| ids.remove(&place.id)) else {
            let written = place.id.parse().ok().map(AuditId::moment);
            if written.is_some_and(|written| written > self.settled) {
                self.verdict.waiting = self.verdict.waiting.saturating_add(1);
            } else {
                self.verdict.breaks.push(Break::RowNotSealed(place.clone()));
            }
            return;
        };
        // A row that was handed over twice may be in two blocks, and says the same in both.
        let digest = row.digest();
        match seals.iter().find(|(_, sealed)| *sealed != digest) {
            Some((block, _)) => {
                self.verdict.breaks.push(Break::RowChanged { block: *block, row: place.clone() });
            }
            None => self.verdict.rows = self.verdict.rows.saturating_add(1),
        }
    }

    /// What was found, once all rows have come.
    pub fn end(self) -> Verdict {
        let Self { head, kept, sealed, mut verdict, .. } = self;
        verdict.breaks.extend(kept.iter().map(|kept| Break::HeadLost(kept.sequence)));
        for (partition, ids) in sealed {
            for (id, seals) in ids {
                let row = Place { partition: partition.clone(), id };
                let block = seals.first().map_or(0, |(block, _)| *block);
                verdict.breaks.push(Break::RowMissing { block, row });
            }
        }
        verdict.head = (head.sequence > 0).then_some(head);
        verdict
    }
}

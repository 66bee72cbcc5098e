//! Other programs: hands one signed event to one address.

use domain::webhook::Ending;
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Where to.
    pub url: String,
    /// The event's id, `webhook-id`.
    pub id: String,
    /// Seconds since 1970 of this try, `webhook-timestamp`.
    pub timestamp: i64,
    /// The signatures, `webhook-signature`.
    pub signature: String,
    /// The JSON that was signed.
    pub body: String,
}

/// Why nothing is ever posted to an address. Each is one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unacceptable {
    /// It can't be read, or carries a user or a fragment.
    #[error("This is no address such as https://n8n.example/webhook/orders.")]
    Malformed,
    /// What is posted could be read on the way.
    #[error("The address must begin with https://.")]
    Unencrypted,
    /// It leads into somebody's own network.
    #[error("The address must be one that everybody can reach.")]
    Private,
}

/// The way to other programs.
pub trait Hooks: Send + Sync {
    /// Whether it would ever post there, from the address alone.
    fn check(&self, url: &str) -> Result<(), Unacceptable>;

    /// Posts once, follows nothing, and says how it ended, in ten seconds at most.
    fn post(&self, post: &Post) -> impl Future<Output = Ending> + Send;
}

/// A way in memory that keeps what is posted; for tests.
#[derive(Debug, Default)]
pub struct MemoryHooks {
    contents: Mutex<Contents>,
}

#[derive(Debug, Default)]
struct Contents {
    posts: Vec<Post>,
    endings: VecDeque<Ending>,
    always: Option<Ending>,
}

impl MemoryHooks {
    /// A way on which everything arrives and is taken.
    pub fn new() -> Self {
        Self::default()
    }

    /// Everything that was posted, in order, taken or not.
    pub fn posts(&self) -> Vec<Post> {
        self.contents().posts.clone()
    }

    /// Lets the next post end so; more of them queue up.
    pub fn end_next(&self, ending: Ending) {
        self.contents().endings.push_back(ending);
    }

    /// Lets every post end so from now on, but for those of [`MemoryHooks::end_next`].
    pub fn end_always(&self, ending: Ending) {
        self.contents().always = Some(ending);
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hooks for MemoryHooks {
    fn check(&self, url: &str) -> Result<(), Unacceptable> {
        if url.starts_with("https://") { Ok(()) } else { Err(Unacceptable::Unencrypted) }
    }

    async fn post(&self, post: &Post) -> Ending {
        let mut contents = self.contents();
        contents.posts.push(post.clone());
        let ending = contents.endings.pop_front().or(contents.always);
        ending.unwrap_or(Ending::Answered(200))
    }
}

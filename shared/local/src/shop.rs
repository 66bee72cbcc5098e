//! The local shop as a whole: the store, the demo shops, one worker per queue, the clock's sweep
//! and the HTTP server; started together, stopped together.

use crate::chat::{Channel, LocalChat, cloud_api};
use crate::clock::SystemClock;
use crate::config::Config;
use crate::demo::{self, DemoError};
use crate::dev::threads::Threads;
use crate::dev::{self, door};
use crate::media::LocalMedia;
use crate::press::LocalPress;
use crate::seal;
use crate::secrets::LocalSecrets;
use crate::serve::{self, Site};
use crate::store::files::EmbeddedFiles;
use crate::store::queue::EmbeddedQueue;
use crate::store::table::EmbeddedTable;
use crate::store::{OpenError, Store};
use crate::workers;
use app::survey::Linking;
use app::{expire, storefront};
use domain::burst::Window;
use ports::clock::Clock;
use ports::secrets::{Secret, SecretError};
use ports::words::Model;
use std::io::{ErrorKind, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{RwLock, mpsc, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{MissedTickBehavior, interval, timeout};
use tracing_subscriber::EnvFilter;
use web::google_calendar::GoogleCalendar;
use web::hooks::{HttpHooks, Reach};
use web::words::{OpenAiSpeech, Provider};

/// How often the sweep runs; on AWS it runs each minute.
const SWEEP_EVERY: Duration = Duration::from_secs(1);
/// How long a stop waits for requests, and then for messages, that are being handled.
const STOP_WAIT: Duration = Duration::from_secs(5);
/// Threads that serve; more would only take memory.
const THREADS: usize = 2;

/// What every part of the process works with. Clones share it.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The store all of them lie in.
    pub store: Store,
    /// The one table.
    pub table: EmbeddedTable,
    /// The queues.
    pub queue: EmbeddedQueue<SystemClock>,
    /// The files.
    pub files: EmbeddedFiles,
    /// The way to other programs, those of this machine too.
    pub hooks: HttpHooks,
    /// The secrets.
    pub secrets: LocalSecrets,
    /// Calendars of other programs.
    pub calendars: Arc<GoogleCalendar<LocalSecrets, SystemClock>>,
    /// The language model, if the shop has one.
    pub model: Option<Arc<Model<Provider<LocalSecrets>>>>,
    /// Who writes voice notes down, if anybody does.
    pub speech: Option<Arc<Model<OpenAiSpeech<LocalSecrets>>>>,
    /// Where what people send is fetched.
    pub media: LocalMedia,
    /// Prints documents.
    pub press: LocalPress,
    /// Where the web shop is reached, without a slash at its end.
    pub public_url: String,
    /// The clock.
    pub clock: SystemClock,
    /// How long what a customer writes waits for what may follow.
    pub burst: Window,
}

/// Why the shop did not start. Each is one sentence that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder can't be used.
    #[error(transparent)]
    Store(#[from] OpenError),
    /// Somebody else listens there.
    #[error(
        "The address {0} is in use: stop the program that listens there, or set MERCURY_ADDR to another address such as 127.0.0.1:8081."
    )]
    InUse(SocketAddr),
    /// The system does not let us listen there.
    #[error(
        "Cannot listen on {address} ({source}): set MERCURY_ADDR to an address and port of this machine that are free to use."
    )]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The key of identities can't be read or made.
    #[error("{0}: set MERCURY_DATA to another folder.")]
    Secret(#[from] SecretError),
    /// The demo shops can't be opened.
    #[error("The demo shops cannot be opened ({0}): set MERCURY_DATA to another folder.")]
    Demo(#[from] DemoError),
    /// The system gives no threads or signals.
    #[error("The system does not let Mercury run ({0}): free some memory or processes.")]
    System(std::io::Error),
    /// The client of WhatsApp can't be made.
    #[error("Cannot prepare the connection to WhatsApp ({0}): check MERCURY_WHATSAPP_BASE_URL.")]
    WhatsApp(String),
    /// The client of the language model can't be made.
    #[error("Cannot prepare the connection to the language model ({0}).")]
    Words(String),
    /// The file of the service account can't be read.
    #[error(
        "Cannot read {path} ({source}): set MERCURY_GOOGLE_SERVICE_ACCOUNT to the JSON file of a Google service account, or unset it."
    )]
    GoogleAccount {
        /// The file.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// The client of other programs can't be made.
    #[error("Cannot prepare the connections to other programs ({0}).")]
    Hooks(String),
}

/// A shop that runs.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    /// Whether the phones of `/dev/chat` answer.
    pub has_phones: bool,
    /// What it works with.
    pub parts: Parts,
    closing: watch::Sender<bool>,
    server: JoinHandle<std::io::Result<()>>,
    workers: JoinSet<()>,
    handling: Arc<RwLock<()>>,
}

/// Starts a shop; when it returns, the shop answers.
pub async fn start(config: &Config) -> Result<Running, StartError> {
    let mut parts = open(config)?;
    let listener = listen(config.address).await?;
    let address = listener.local_addr().map_err(StartError::System)?;
    parts.public_url = format!("http://{address}");
    demo::open(&parts.table, &parts.secrets, &parts.clock).await?;
    let threads = Threads::new(parts.table.clone());
    let (closing, closed) = watch::channel(false);
    let handling = Arc::new(RwLock::new(()));
    let mut workers = JoinSet::new();
    let channel = match &config.whatsapp {
        Some(whatsapp) => Channel::Cloud(cloud_api(whatsapp, parts.secrets.clone())?),
        None => {
            let (receipts, arrived) = mpsc::unbounded_channel();
            workers.spawn(door::tell_receipts(parts.clone(), arrived));
            Channel::Local(LocalChat::new(parts.clone(), threads.clone(), receipts))
        }
    };
    workers::start(&mut workers, &parts, channel, &handling);
    workers.spawn(sweep(parts.clone(), Arc::clone(&handling)));
    workers.spawn(seal::every_second(parts.clone(), Arc::clone(&handling)));
    // What stands in for WhatsApp lets anyone be anyone: it is for this machine only.
    let has_phones = config.is_private();
    let storefront = storefront::Site {
        public_url: parts.public_url.clone(),
        chat_page: has_phones.then(|| dev::CHAT.to_owned()),
    };
    let closed_too = closed.clone();
    let site = Site { parts: parts.clone(), threads, closed: closed_too, has_phones, storefront };
    let server = tokio::spawn(serve::until_closed(listener, serve::router(site), closed));
    Ok(Running { address, has_phones, parts, closing, server, workers, handling })
}

impl Running {
    /// Stops it: finishes what is being answered and handled, then closes the store.
    pub async fn stop(mut self) {
        // Everyone who would hear it may be gone already.
        let _ = self.closing.send(true);
        if timeout(STOP_WAIT, &mut self.server).await.is_err() {
            tracing::warn!("requests were cut off");
            self.server.abort();
        }
        // Whoever handles a message holds this; nobody begins with another one meanwhile.
        if timeout(STOP_WAIT, self.handling.write()).await.is_err() {
            tracing::warn!("messages were left for the next start");
        }
        self.workers.shutdown().await;
    }

    /// The first part of the address of every page.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Runs a shop until it is interrupted or told to terminate.
pub fn run(config: &Config) -> Result<(), StartError> {
    let filter = EnvFilter::builder().parse_lossy(&config.log);
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    // The message of a panic may hold a person's data; its place never does.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a part of the program panicked");
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(THREADS)
        .enable_all()
        .build()
        .map_err(StartError::System)?;
    runtime.block_on(async {
        let mut interrupted = signal(SignalKind::interrupt()).map_err(StartError::System)?;
        let mut terminated = signal(SignalKind::terminate()).map_err(StartError::System)?;
        let running = start(config).await?;
        // Nobody may be reading.
        let _ = std::io::stdout().write_all(greeting(&running, config).as_bytes());
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
        running.stop().await;
        Ok(())
    })
}

fn greeting(running: &Running, config: &Config) -> String {
    let origin = running.origin();
    let first = format!(
        "Mercury runs: a shop that sells by web and by chat. Its data is in {}.\n\
         Shops   {origin}/s/kilima/, {origin}/s/melati/ and {origin}/s/baraka/\n",
        config.data.display()
    );
    let phones = if running.has_phones {
        format!(
            "Phones  {origin}/dev/chat (customer and owner)   Health {origin}/health\n\
             Try     write \"2 sugar and a soap\" as the customer, then \"checkout\"; Ctrl-C stops.\n"
        )
    } else {
        format!(
            "Health  {origin}/health\n\
             Others can reach this address: /dev/chat is off, and the webhook's secrets are public.\n"
        )
    };
    first + &phones
}

fn open(config: &Config) -> Result<Parts, StartError> {
    let store = Store::open(&config.data)?;
    let clock = SystemClock::default();
    let token = config.whatsapp.as_ref().map(|whatsapp| whatsapp.token.clone());
    let secrets = LocalSecrets::open(&store, token)?
        .with_words_key(config.words_key.clone())
        .with_speech_key(config.speech_key.clone())
        .with_google_account(google_account(config)?);
    let http = || web::http::client().map_err(|error| StartError::Words(error.to_string()));
    let model = match config.words.clone() {
        Some(settings) => Some(Arc::new(settings.model(http()?, secrets.clone()))),
        None => None,
    };
    let speech = match config.speech.clone() {
        Some(settings) => Some(Arc::new(settings.model(http()?, secrets.clone()))),
        None => None,
    };
    let media = match &config.whatsapp {
        Some(whatsapp) => LocalMedia::Cloud(Box::new(cloud_api(whatsapp, secrets.clone())?)),
        None => LocalMedia::Phones(store.files()),
    };
    let google_url = config.google_url.clone();
    let calendars = GoogleCalendar::new(http()?, google_url, secrets.clone(), clock.clone());
    Ok(Parts {
        calendars: Arc::new(calendars),
        table: store.table(),
        queue: store.queues(clock.clone()),
        files: store.files(),
        hooks: HttpHooks::new(Reach::ThisMachineToo, web::hooks::PATIENCE)
            .map_err(|error| StartError::Hooks(error.to_string()))?,
        secrets,
        model,
        speech,
        media,
        press: LocalPress::open(&store, clock.now())?,
        public_url: String::new(),
        clock,
        burst: config.burst,
        store,
    })
}

/// The file of the service account, if there is one.
fn google_account(config: &Config) -> Result<Option<Secret>, StartError> {
    let Some(path) = &config.google_account else { return Ok(None) };
    let file = std::fs::read_to_string(path);
    let path = path.display().to_string();
    Ok(Some(Secret::new(file.map_err(|source| StartError::GoogleAccount { path, source })?)))
}

async fn listen(address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).await.map_err(|source| {
        if source.kind() == ErrorKind::AddrInUse {
            StartError::InUse(address)
        } else {
            StartError::Listen { address, source }
        }
    })
}

async fn sweep(parts: Parts, handling: Arc<RwLock<()>>) {
    let mut ticks = interval(SWEEP_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let (parts, handling) = (parts.clone(), Arc::clone(&handling));
        // A task of its own, so that a sweep that panics is not the last one.
        let swept = tokio::spawn(async move {
            let _handling = handling.read_owned().await;
            let Parts { table, queue, secrets, clock, public_url, .. } = &parts;
            expire::sweep(table, queue, clock, &Linking { secrets, public_url }).await
        });
        match swept.await {
            Ok(Ok(swept)) if swept.expired > 0 || swept.sent_again > 0 => {
                tracing::info!(swept.expired, swept.sent_again, "swept");
            }
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::warn!(%error, "a sweep was not finished"),
            Err(_) => tracing::error!("a sweep panicked"),
        }
    }
}

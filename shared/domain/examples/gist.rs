//! Learns what sentences are likely about, from `phrases` and the examples of help, and writes what
//! it learnt beside the module that reads it. The same sentences always give the same bytes.

#![expect(
    clippy::float_arithmetic,
    clippy::print_stdout,
    reason = "it learns, and shows how far it is"
)]

use mercury_domain::access::Role;
use mercury_domain::language::Language;
use mercury_domain::phrase::entry;
use mercury_domain::phrase::gist::{WEIGHT_STEPS, features as counted};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

/// How often all sentences are gone through.
const ROUNDS: u16 = 30;
/// How strongly each weight is pulled back to nothing.
const PULL: f32 = 0.000_1;
/// What is worth keeping of what was learnt.
#[derive(Clone, Copy)]
struct Kept {
    /// A feature of fewer sentences tells nothing of others.
    sentences_min: usize,
    /// A weight below is left out.
    weight_min: u8,
}
const COMMANDS: Kept = Kept { sentences_min: 2, weight_min: 2 };
/// A language is told by what is common in it.
const LANGUAGES: Kept = Kept { sentences_min: 5, weight_min: 6 };
/// What a customer never means, whoever says it.
const SHOPS_ALONE: [&str; 25] = [
    "account.",
    "bill.",
    "books.",
    "broadcast.",
    "calendar.",
    "credit.",
    "depreciate",
    "digital.file",
    "doc.password",
    "expense.",
    "handoff",
    "hours.",
    "income.",
    "journal.",
    "loan.",
    "money.",
    "owner.",
    "product.add",
    "product.price",
    "product.edit",
    "product.archive",
    "settings.",
    "staff.",
    "vat.",
    "year.",
];
/// What customers deny and ask about as those who run a shop do what changes something.
const TAKEN_BACK: [&str; 4] = ["order.cancel_request", "checkout", "cart.clear", "return.request"];
/// What a sentence is that asks for nothing.
const NOTHING: &str = "NOTHING";

/// A sentence: its command, and what language it is in.
#[derive(Clone)]
struct Sentence {
    text: String,
    label: String,
    language: String,
}

/// Words that stand around a sentence: `~` is where it stands.
struct Frame {
    language: String,
    /// Whether what was asked for is still asked for.
    keeps: bool,
    words: String,
}

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let frames = frames(&fs::read_to_string(root.join("phrases/frames.txt"))?);
    let folder = root.join("phrases");
    let mut spoken = Vec::new();
    for (role, file) in [(Role::Owner, "shop.bin"), (Role::Customer, "customer.bin")] {
        let mut sentences = examples(role);
        sentences.extend(phrases(&folder, role)?);
        let of_language = |it: &Sentence| Sentence { label: it.language.clone(), ..it.clone() };
        spoken.extend(sentences.iter().map(of_language));
        if role == Role::Customer {
            let shops = examples(Role::Owner).into_iter().chain(phrases(&folder, Role::Owner)?);
            let never =
                shops.filter(|it| SHOPS_ALONE.iter().any(|kind| it.label.starts_with(kind)));
            sentences.extend(never.map(|it| Sentence { label: NOTHING.to_owned(), ..it }));
        }
        let telling = telling(&sentences, &frames, COMMANDS);
        let others = framed(&sentences, &frames, role);
        sentences.extend(others);
        write(&Learnt::from(&sentences, telling), COMMANDS, file)?;
    }
    let telling = telling(&spoken, &[], LANGUAGES);
    write(&Learnt::from(&spoken, telling), LANGUAGES, "language.bin")
}

/// Writes what was learnt beside the module that reads it.
fn write(learnt: &Learnt, kept: Kept, file: &str) -> io::Result<()> {
    let bytes = learnt.bytes(kept);
    let (features, labels) = (learnt.features.len(), learnt.labels.len());
    println!("{file}: {features} features, {labels} labels, {} bytes", bytes.len());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/phrase/gist");
    fs::write(folder.join(file), bytes)
}

/// What help shows. A report's line is of several commands, and says nothing of which.
fn examples(role: Role) -> Vec<Sentence> {
    let of_language = |language: Language| {
        let sayings = entry::help(role, language);
        let named = sayings.filter(|saying| saying.name.as_str() != "report");
        let sentence = move |name: &str, text: &str| Sentence {
            text: text.to_owned(),
            label: name.to_owned(),
            language: language.subtag().to_owned(),
        };
        named.flat_map(move |it| {
            it.examples.iter().map(move |text| sentence(it.name.as_str(), text))
        })
    };
    Language::ALL.into_iter().flat_map(of_language).collect()
}

/// The sentences of a folder: role, command and sentence, parted by tabs; each file is of the
/// language it is called by.
fn phrases(folder: &Path, role: Role) -> io::Result<Vec<Sentence>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let wanted = if role == Role::Customer { "customer" } else { "owner" };
    let mut sentences = Vec::new();
    for file in files {
        let path = file.path();
        let language = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let written = fs::read_to_string(&path)?;
        let rows = written.lines().filter_map(|line| {
            let (role, rest) = line.split_once('\t')?;
            rest.split_once('\t').filter(|_| role == wanted)
        });
        sentences.extend(rows.map(|(label, text)| Sentence {
            text: text.to_owned(),
            label: label.to_owned(),
            language: language.to_owned(),
        }));
    }
    Ok(sentences)
}

/// The frames of a file: language, `+` or `-`, and words, parted by spaces.
fn frames(written: &str) -> Vec<Frame> {
    let frame = |line: &str| {
        let (language, rest) = line.split_once(' ')?;
        let (sign, words) = rest.split_once(' ')?;
        let (language, words) = (language.to_owned(), words.to_owned());
        Some(Frame { language, keeps: sign == "+", words })
    };
    written.lines().filter_map(frame).collect()
}

/// The sentences among other words: each asked for politely, and what changes something also
/// denied, asked about, hoped for or told by somebody else.
fn framed(sentences: &[Sentence], frames: &[Frame], role: Role) -> Vec<Sentence> {
    let mut dice = Dice(1_181_783_497_276_652_981);
    let sayings = entry::help(role, Language::En);
    let writing = sayings.filter(|it| {
        entry::writes(it.name) && (role == Role::Owner || TAKEN_BACK.contains(&it.name.as_str()))
    });
    let writes: BTreeSet<&str> = writing.map(|it| it.name.as_str()).collect();
    let mut made = Vec::new();
    for sentence in sentences {
        // Talk stays talk behind a greeting.
        let frames_each = if sentence.label == NOTHING {
            [(true, 1), (false, 0)]
        } else {
            [(true, 2), (false, 1)]
        };
        for (keeps, times) in frames_each {
            let fitting: Vec<&Frame> = frames
                .iter()
                .filter(|it| it.keeps == keeps && it.language == sentence.language)
                .filter(|it| it.keeps || writes.contains(sentence.label.as_str()))
                .collect();
            for _ in 0..times {
                let Some(frame) = fitting.get(dice.below(fitting.len().max(1))) else { continue };
                let text = frame.words.replace('~', &sentence.text);
                let label = if keeps { sentence.label.clone() } else { NOTHING.to_owned() };
                made.push(Sentence { text, label, language: sentence.language.clone() });
            }
        }
    }
    made
}

/// What says something, in order: what several sentences have in common, and the words of frames.
fn telling(sentences: &[Sentence], frames: &[Frame], kept: Kept) -> Vec<u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for feature in sentences.iter().flat_map(|it| counted(&it.text)) {
        *counts.entry(feature).or_default() += 1;
    }
    for feature in frames.iter().flat_map(|it| counted(&it.words.replace('~', ""))) {
        *counts.entry(feature).or_default() += kept.sentences_min;
    }
    let telling = counts.into_iter().filter(|(_, count)| *count >= kept.sentences_min);
    telling.map(|(feature, _)| feature).collect()
}

/// Weights, by feature and command.
struct Learnt {
    labels: Vec<String>,
    features: Vec<u32>,
    weights: Vec<f32>,
}

impl Learnt {
    /// Logistic regression by stochastic descent.
    fn from(sentences: &[Sentence], features: Vec<u32>) -> Self {
        let labels: BTreeSet<&String> = sentences.iter().map(|sentence| &sentence.label).collect();
        let labels: Vec<String> = labels.into_iter().cloned().collect();
        let weights = vec![0.0; features.len() * labels.len()];
        let mut learnt = Self { labels, features, weights };
        let known: Vec<(Vec<usize>, usize)> = sentences
            .iter()
            .map(|it| (learnt.places(&counted(&it.text)), learnt.label(&it.label)))
            .filter(|(places, _)| !places.is_empty())
            .collect();
        let mut order: Vec<usize> = (0..known.len()).collect();
        let mut dice = Dice(88_172_645_463_325_252);
        for round in 0..ROUNDS {
            for at in (1..order.len()).rev() {
                order.swap(at, dice.below(at + 1));
            }
            let rate = 1.0 - f32::from(round) / f32::from(ROUNDS);
            for at in &order {
                let (places, label) = &known[*at];
                learnt.learn(places, *label, rate);
            }
        }
        learnt
    }

    fn places(&self, features: &[u32]) -> Vec<usize> {
        features.iter().filter_map(|feature| self.features.binary_search(feature).ok()).collect()
    }

    fn label(&self, name: &str) -> usize {
        self.labels.iter().position(|label| label == name).unwrap_or_default()
    }

    fn learn(&mut self, places: &[usize], label: usize, rate: f32) {
        let labels = self.labels.len();
        let scale = f32::from(u16::try_from(places.len()).unwrap_or(u16::MAX)).sqrt().recip();
        let mut logits = vec![0.0_f32; labels];
        for place in places {
            let row = &self.weights[place * labels..(place + 1) * labels];
            for (logit, weight) in logits.iter_mut().zip(row) {
                *logit += weight * scale;
            }
        }
        let most = logits.iter().copied().fold(f32::MIN, f32::max);
        let likely: Vec<f32> = logits.iter().map(|logit| (logit - most).exp()).collect();
        let sum: f32 = likely.iter().sum();
        for (place, likely) in likely.iter().enumerate() {
            let error = likely / sum - f32::from(u8::from(place == label));
            if error.abs() < PULL {
                continue;
            }
            for row in places {
                let weight = &mut self.weights[row * labels + place];
                *weight -= rate * (error * scale + PULL * *weight);
            }
        }
    }

    /// See `Model::read`.
    fn bytes(&self, kept: Kept) -> Vec<u8> {
        let labels = self.labels.len();
        let step = |weight: &f32| {
            #[expect(clippy::cast_possible_truncation, clippy::as_conversions, reason = "clamped")]
            let step = (weight * f32::from(WEIGHT_STEPS)).round().clamp(-127.0, 127.0) as i8;
            step
        };
        let mut lengths: Vec<u32> = Vec::new();
        let mut features: Vec<u32> = Vec::new();
        let mut pairs: Vec<u8> = Vec::new();
        for (feature, row) in self.features.iter().zip(self.weights.chunks(labels)) {
            let steps = row.iter().map(step).enumerate();
            let told: Vec<(usize, i8)> =
                steps.filter(|(_, step)| step.unsigned_abs() >= kept.weight_min).collect();
            if told.is_empty() {
                continue;
            }
            features.push(*feature);
            lengths.push(u32::try_from(told.len()).unwrap_or_default());
            for (label, step) in told {
                pairs.extend([u8::try_from(label).unwrap_or(u8::MAX), step.cast_unsigned()]);
            }
        }
        let mut bytes = self.labels.join("\n").into_bytes();
        bytes.extend(b"\n\n");
        let count = u32::try_from(features.len()).unwrap_or_default();
        for number in [count].iter().chain(&features).chain(&lengths) {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(pairs);
        bytes
    }
}

/// Xorshift: the same order every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let sides = u64::try_from(sides).unwrap_or(u64::MAX);
        usize::try_from(self.0 % sides).unwrap_or_default()
    }
}

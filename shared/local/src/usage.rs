//! What `--help` says. Deliberately absent: what the words do.

/// What `--help` says.
pub const USAGE: &str = "\
Mercury, a shop that sells by web and by chat.

Usage: mercury [serve]
       mercury export --shop NAME --format FORMAT
       mercury verify --shop NAME
       mercury parse --shop NAME --as ROLE [--language LANGUAGE]

  serve      Run the shop on this machine (the default)
  export     Print a shop's books: every entry, as hledger, beancount or csv
  verify     Check everything of a shop; the exit code is 1 when something does not hold
  parse      Read one message a line from standard input, as owner, staff or customer would
             write it, and print what it would do as one JSON object a line; nothing is done:
               text      what was written
               outcome   run, confirm (a tap first), code (a one-time code first), ask (something
                         is missing), decline (nothing is done, the reply says why), smalltalk
               command   its name, such as expense.add
               slots     what it was given: money in minor units with its currency, days as ISO
                         dates, goods by SKU, orders by number, accounts by code
               agent     who would carry it out: conversation, order, inventory, accounting
               risk      what it would touch: R0 nothing, R1 what is easily taken back, R2 money,
                         stock and what customers see, R3 what takes a one-time code
               confidence
                         how sure it is that this was meant, from 0 to 1: less with each word
                         that nothing explains and each slip that was forgiven
               source    who understood it: grammar
               language  the language of most of its words: en, sw, fr, pt, es, id or hi
               then      the other commands, when the message is several, in this order
               reply     what would be said, where that does not depend on what is done
             --language says which language the person is answered in; else the shop's first.
             Without a data folder it takes a demo shop as it is on its first day.
  --help     Show this
  --version  Show the version

export, verify and parse need the data folder for themselves: stop the shop first.

Variables:
  MERCURY_ADDR               Address to listen on (127.0.0.1:8080)
  MERCURY_DATA               Data folder (.mercury)
  MERCURY_LOG                What to log to standard error (warn,mercury=info)
  MERCURY_BURST_SECONDS      How long what a customer writes waits for what may follow, so that it
                             is answered once, from 0 to 10 (4)
  MERCURY_WHATSAPP_TOKEN     Send through WhatsApp's Cloud API with this token
  MERCURY_WHATSAPP_BASE_URL  The Cloud API's address (https://graph.facebook.com)
  MERCURY_WHATSAPP_VERSION   The Cloud API's version (v26.0)
  MERCURY_WORDS_PROVIDER     Ask a language model where the grammar ends: anthropic, openai,
                             compatible (with OpenAI's interface) or ollama; none without
  MERCURY_WORDS_MODEL        Its name
  MERCURY_WORDS_BASE_URL     Its address (the provider's own)
  MERCURY_WORDS_KEY          Its key
  MERCURY_WORDS_BUDGET_MICRO_DOLLARS
                             What a shop may spend on it in a day (500000, half a dollar)
  MERCURY_WORDS_PRICES       What models cost, as JSON (the published prices of some)
  MERCURY_SPEECH_MODEL       Have voice notes written down by this model, such as whisper-1; none
                             without. What it costs comes off the same budget
  MERCURY_SPEECH_BASE_URL    Its address (https://api.openai.com/v1); anything with OpenAI's
                             interface for transcriptions
  MERCURY_SPEECH_KEY         Its key; at an http:// address none is asked for
  MERCURY_GOOGLE_SERVICE_ACCOUNT
                             Keep bookings in Google calendars by this file of a service account
  MERCURY_GOOGLE_BASE_URL    Where they are (https://www.googleapis.com/calendar/v3)
";

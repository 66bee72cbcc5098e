//! English: what lies behind digital products, and how it is downloaded.

use crate::language::Language;
use crate::phrase::desk::{Act, Key};
use crate::phrase::entry::{CommandName, DeskName, Saying};
use crate::phrase::languages::Desk;

pub(in crate::phrase::languages) const DESK: Desk = Desk::more(Language::En, PATTERNS, SAYINGS);

const PATTERNS: &[(Act, &str)] = &[
    (
        Act::DigitalFileList,
        "[what|which] files are there, [what|which] file does|do {text} have, \
         files, downloads, file list, \
         [list|show|see] [me] [all] my|our|the|all|digital files|downloads, \
         list|show|see [me] [all] [my|our|the|digital] files|downloads [of|for|behind] {text}, \
         list|show|see [me] [all] [my|our|the|digital] files|downloads, \
         show|see [me] [the|my|our] file of|for|behind {text}, \
         files|downloads of|for|behind {text}, [what|which] files do [i|we] have, \
         [what|which] file is behind {text}, what do buyers get for {text}",
    ),
    (
        Act::DigitalLinkAdd,
        "set|change|update|make [the|my|our] {name} [download] link [to|as|:] {link}, \
         use {link} for|as [the|my|our] {name}, {name} link is {link}, {name} link : {link}, \
         [the] [new] [download] link for|of|to [the|my|our] {name} is {link}, \
         [the] [new] [download] link for|of|to [the|my|our] {name} : {link}, \
         set|change|update [the|a] [download] link for|of|to [the|my|our] {name} to {link}, \
         add|put|set [a|the] [new] [download] link for|to|of|on|behind [the|my|our] {name} {link}, \
         [the] [new] [download] link for|of|to [the|my|our] {name} {link}, \
         [the|my|our] {name} is at {link}, add|put|set [a|the] [download] link",
    ),
    (
        Act::DigitalFileAdd,
        "heres|here [the|a] [new] file for|of|behind [the|my|our] {text}, \
         [here] [is] [the|a] [new] file for|of|behind [the|my|our] {text}, \
         [here] is the file for|of [the|my|our] {text}, \
         this is the [new] file for|of [the|my|our] {text}, \
         upload|add|attach|put [a|the|my|our] [new] file|document|book|song|download for|to|of|on|behind [the|my|our] {text}, \
         replace|change|update [the|my|our] file of|for|behind [the|my|our] {text}, \
         upload|add|attach [a|the|my] [new] file",
    ),
    (
        Act::DigitalFileRemove,
        "take down [the|my|our] file|download|link of|for|from|behind [the|my|our] {text}, \
         remove|delete [the|my|our] {name} file|files|download|link, \
         remove|delete|drop|withdraw [the|my|our] file|files|download|link of|for|from|behind [the|my|our] {text}, \
         take [the|my|our] file|download|link of|from|behind [the|my|our] {text}, \
         remove|delete|drop [the] file|download",
    ),
    (
        Act::SettingsSet(Key::DownloadHours),
        "[download] link|links [is|are] valid|good [for] {hours} [hours], \
         set|change|make [the|our|my] download [link] hours|time|deadline|window [to] {hours} [hours], \
         [download] links work|last|live|open [for] {hours} [hours], \
         keep|leave [download] links open [for] {hours} [hours], \
         set|change [the|our] download hours|time|window",
    ),
    (
        Act::SettingsSet(Key::DownloadTimes),
        "download limit [is|of] {hours} [times], downloads [at] most|max|maximum {hours} [times], [at] most {hours} downloads, \
         [max|maximum] {hours} downloads [per|for] [each] [link|order], \
         set|change|make|limit [the|our|my] downloads|download [limit|count|number] [to|at] {hours} [times], \
         set|change [the] number of downloads [to] {hours}, \
         allow|permit {hours} downloads [per|for] [each] [link|order], \
         [a|each|every] link|file works|opens {hours} times, \
         set|change [the|our] download limit|count|number",
    ),
];

const SAYINGS: &[Saying] = &[
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileAdd),
        help: "Sell a file",
        examples: &[
            "file for Ugandan recipes",
            "the file for Ugandan recipes",
            "upload file for Ugandan recipes",
            "add a file to Ugandan recipes",
            "new file for Ugandan recipes",
            "here is the file for Ugandan recipes",
            "attach the file to Ugandan recipes",
            "this is the new file for Ugandan recipes",
            "upload a new file for Ugandan recipes",
            "replace the file of Ugandan recipes",
            "change the file of Ugandan recipes",
            "put a file behind Ugandan recipes",
            "update the file for Ugandan recipes please",
            "file of Ugandan recipes",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalLinkAdd),
        help: "Sell a link",
        examples: &[
            "link for Ugandan recipes is https://drive.example.com/recipes",
            "the link for Ugandan recipes is https://drive.example.com/recipes",
            "link of Ugandan recipes: https://drive.example.com/recipes",
            "set the link for Ugandan recipes to https://drive.example.com/recipes",
            "link for Ugandan recipes https://drive.example.com/recipes",
            "change the link of Ugandan recipes to https://drive.example.com/new",
            "download link for Ugandan recipes is https://drive.example.com/recipes",
            "add a link to Ugandan recipes https://drive.example.com/recipes",
            "put a link behind Ugandan recipes https://drive.example.com/recipes",
            "new link for Ugandan recipes is https://drive.example.com/2",
            "update the download link of Ugandan recipes to https://drive.example.com/3",
            "Ugandan recipes is at https://drive.example.com/recipes",
            "the new download link for our recipes is https://drive.example.com/4",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileList),
        help: "See what buyers get",
        examples: &[
            "files",
            "my files",
            "list files",
            "show my files",
            "downloads",
            "show all files",
            "files of Ugandan recipes",
            "files for Ugandan recipes",
            "show the file of Ugandan recipes",
            "list all downloads",
            "which files do I have?",
            "which file is behind Ugandan recipes?",
            "see the digital files",
            "what do buyers get for Ugandan recipes?",
        ],
    },
    Saying {
        name: CommandName::Desk(DeskName::DigitalFileRemove),
        help: "Sell a file no more",
        examples: &[
            "remove the file of Ugandan recipes",
            "delete the file of Ugandan recipes",
            "remove file from Ugandan recipes",
            "delete file for Ugandan recipes",
            "remove the link of Ugandan recipes",
            "drop the file behind Ugandan recipes",
            "withdraw the file of Ugandan recipes",
            "take the file from Ugandan recipes",
            "delete the download of Ugandan recipes",
            "remove our file for Ugandan recipes",
            "please delete the files of Ugandan recipes",
            "remove the download for Ugandan recipes",
        ],
    },
];

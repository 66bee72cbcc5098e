//! What the bytes of a picture or a voice note are, whatever their sender calls them.
//! Deliberately absent: reading them. Nothing here looks further than the first bytes.

/// The media type of a picture that is taken: JPEG, PNG or WebP.
pub fn picture_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some("image/png"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

/// The media type of a voice note that can be written down: Ogg, which WhatsApp sends, MP3, MP4,
/// WAV, `WebM` or FLAC. Old phones' AMR and bare AAC are taken by no provider.
pub fn sound_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'O', b'g', b'g', b'S', ..] => Some("audio/ogg"),
        // A frame of MPEG's third layer, or the tag in front of it.
        [b'I', b'D', b'3', ..] | [0xFF, 0xFA | 0xFB | 0xF2 | 0xF3, ..] => Some("audio/mpeg"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("audio/mp4"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some("audio/wav"),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Some("audio/webm"),
        [b'f', b'L', b'a', b'C', ..] => Some("audio/flac"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell() {
        let table: [(&[u8], Option<&str>, Option<&str>); 14] = [
            (b"\xFF\xD8\xFF\xE0", Some("image/jpeg"), None),
            (b"\x89PNG\r\n\x1A\n", Some("image/png"), None),
            (b"\x89PNG", None, None),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some("image/webp"), None),
            (b"RIFF\0\0\0\0WAVEfmt ", None, Some("audio/wav")),
            (b"OggS\0\x02", None, Some("audio/ogg")),
            (b"ID3\x04", None, Some("audio/mpeg")),
            (b"\xFF\xFB\x90", None, Some("audio/mpeg")),
            (b"\0\0\0\x1CftypM4A ", None, Some("audio/mp4")),
            (b"\x1A\x45\xDF\xA3", None, Some("audio/webm")),
            (b"fLaC", None, Some("audio/flac")),
            (b"#!AMR\n", None, None),
            (b"%PDF-1.7", None, None),
            (b"", None, None),
        ];
        for (bytes, picture, sound) in table {
            assert_eq!(picture_type(bytes), picture, "{bytes:?}");
            assert_eq!(sound_type(bytes), sound, "{bytes:?}");
        }
    }
}

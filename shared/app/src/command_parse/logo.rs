//! A picture becomes what papers bear: decoded, so that no paper ever fails for it, turned as it was
//! taken, and no larger than it is printed. Deliberately absent: where it lies, and who may send it.

use bytes::Bytes;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbaImage};
use std::io::Cursor;

/// What is smaller is a dot on paper.
const SIDE_MIN: u32 = 32;
/// A small file can claim to be enormous.
const SIDE_MAX: u32 = 4_096;
/// As many bytes a picture may take while it is decoded: one of that size in three colours, twice.
const BYTES_MAX: u64 = 96 * 1024 * 1024;
/// The place on paper is 120 by 34 points: so many dots fill it at 380 an inch.
const WIDTH_MAX: u32 = 640;
const HEIGHT_MAX: u32 = 180;
/// Papers give a logo its height, and the width that follows: no more than this, in tenths.
const WIDTH_TENTHS_MAX: u32 = 35;

/// A picture that can't be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotALogo;

/// The picture as a PNG that fits a paper's head.
///
/// # Errors
/// `NotALogo` when it is no PNG or JPEG that can be decoded, or too small or too large.
pub(super) fn prepared(bytes: &[u8]) -> Result<Bytes, NotALogo> {
    let picture = decoded(bytes).ok_or(NotALogo)?;
    let is_large = picture.width() > WIDTH_MAX || picture.height() > HEIGHT_MAX;
    let picture = if is_large {
        picture.resize(WIDTH_MAX, HEIGHT_MAX, FilterType::CatmullRom)
    } else {
        picture
    };
    let mut png = Cursor::new(Vec::new());
    let written = heightened(picture.into_rgba8()).write_to(&mut png, ImageFormat::Png);
    written.map_err(|_| NotALogo)?;
    Ok(png.into_inner().into())
}

fn decoded(bytes: &[u8]) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let is_taken = matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg));
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(BYTES_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok().filter(|_| is_taken)?;
    let (width, height) = decoder.dimensions();
    if width.min(height) < SIDE_MIN {
        return None;
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    Some(picture)
}

/// The picture with nothing above and below it, where it is too wide for its height.
fn heightened(picture: RgbaImage) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let enough = (width * 10).div_ceil(WIDTH_TENTHS_MAX);
    if height >= enough {
        return picture;
    }
    let mut canvas = RgbaImage::new(width, enough);
    imageops::replace(&mut canvas, &picture, 0, i64::from((enough - height) / 2));
    canvas
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_logo_is_made_to_fit() {
        for (width, height, expected) in [
            (64, 64, (64, 64)),
            (1_000, 1_000, (180, 180)),
            (1_800, 600, (540, 180)),
            // A banner gets room above and below it.
            (2_000, 200, (640, 183)),
            (100, 2_000, (9, 180)),
        ] {
            for format in [ImageFormat::Png, ImageFormat::Jpeg] {
                let made = prepared(&picture(width, height, format)).unwrap();
                let read = image::load_from_memory_with_format(&made, ImageFormat::Png).unwrap();
                assert_eq!((read.width(), read.height()), expected, "{width} × {height}");
            }
        }
    }

    #[test]
    fn what_is_no_picture_is_no_logo() {
        let cut = &picture(200, 200, ImageFormat::Png)[..60];
        let mut enormous = picture(200, 200, ImageFormat::Png);
        // The width stands there; its checksum is wrong then, too.
        enormous[16..20].copy_from_slice(&[0x7f, 0xff, 0xff, 0xff]);
        let small = picture(31, 200, ImageFormat::Png);
        let large = picture(SIDE_MAX + 1, 40, ImageFormat::Png);
        for bytes in
            [b"".as_slice(), b"%PDF-1.7", b"\x89PNG\r\n\x1A\n\0", cut, &enormous, &small, &large]
        {
            assert_eq!(prepared(bytes), Err(NotALogo));
        }
    }
}

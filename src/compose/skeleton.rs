//! A message as lettre writes it when its documents are empty, and where the documents belong in it.

use super::{Attachment, Content};

/// Takes the message, the boundary between its parts, and the documents, which are its last parts; gives the message with
/// them. Nothing if the message has not as many parts.
pub(super) fn filled(skeleton: &[u8], boundary: &str, attachments: &[Attachment]) -> Option<Content> {
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter begins the words, the second ends them; each further one ends a document.
    let ends: Vec<_> = places(skeleton, delimiter.as_bytes()).skip(2).collect();
    if ends.len() != attachments.len() {
        return None;
    }
    let mut content = Content::default();
    let mut begin = 0;
    for (end, attachment) in ends.into_iter().zip(attachments) {
        content.push_text(skeleton[begin..end].to_vec());
        content.push_document(attachment.name.clone(), attachment.source.clone());
        begin = end;
    }
    content.push_text(skeleton[begin..].to_vec());
    Some(content)
}

fn places<'a>(text: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    text.windows(wanted.len())
        .enumerate()
        .filter_map(move |(place, found)| (found == wanted).then_some(place))
}

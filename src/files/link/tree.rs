//! The state that the parts of a link are put together to.

use std::borrow::Cow;

use super::part::{Part, Step};
use crate::contract::Value;

/// More entries than a list of a request may have.
pub(super) const MOST_ENTRIES: usize = 10_000;
/// More keys than any object of a request has.
pub(super) const MOST_FIELDS: usize = 1_000;

/// A value that is being put together; entries of a list keep their places, in whatever order parts come.
pub(super) enum Node {
    Plain(Value<'static>),
    Object(Vec<(Cow<'static, str>, Self)>),
    List(Vec<(usize, Self)>),
}

impl Node {
    /// Puts a part's values in their place; whether every step of its path fits what is there already.
    pub(super) fn place(&mut self, part: Part) -> bool {
        let mut node = self;
        let mut steps = part.path.into_iter().peekable();
        while let Some(step) = steps.next() {
            let list = steps.peek().map_or(part.list, |next| matches!(next, Step::Index(_)));
            let Some(next) = node.child(step, || Self::empty(list)) else { return false };
            node = next;
        }
        match node {
            Self::Plain(_) => return false,
            // The root is made before its kind is known.
            Self::Object(fields) if part.list && fields.is_empty() => *node = Self::empty(true),
            _ => {}
        }
        part.values.into_iter().all(|(step, value)| match node.child(step, || Self::Plain(Value::Null)) {
            Some(place) => {
                *place = Self::Plain(value);
                true
            }
            None => false,
        })
    }

    pub(super) const fn empty(list: bool) -> Self {
        if list { Self::List(Vec::new()) } else { Self::Object(Vec::new()) }
    }

    /// The node a step leads to, made where there is none yet.
    fn child(&mut self, step: Step, make: impl FnOnce() -> Self) -> Option<&mut Self> {
        if let (Self::Object(fields), Step::Index(_)) = (&*self, &step)
            && fields.is_empty()
        {
            *self = Self::empty(true);
        }
        match (self, step) {
            (Self::Object(fields), Step::Key(key)) => {
                let at = fields.iter().position(|(known, _)| *known == key).unwrap_or(fields.len());
                if at == fields.len() && at < MOST_FIELDS {
                    fields.push((key, make()));
                }
                fields.get_mut(at).map(|(_, node)| node)
            }
            (Self::List(entries), Step::Index(index)) if index < MOST_ENTRIES => {
                let at = entries.binary_search_by_key(&index, |(known, _)| *known).unwrap_or_else(|at| {
                    entries.insert(at, (index, make()));
                    at
                });
                entries.get_mut(at).map(|(_, node)| node)
            }
            _ => None,
        }
    }

    pub(super) fn value(self) -> Value<'static> {
        match self {
            Self::Plain(value) => value,
            Self::Object(fields) => Value::Object(fields.into_iter().map(|(key, node)| (key, node.value())).collect()),
            Self::List(entries) => Value::List(entries.into_iter().map(|(_, node)| node.value()).collect()),
        }
    }
}

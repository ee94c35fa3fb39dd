//! Plain data as bytes: what the page and its worker say to each other.

/// Something that crosses between the page and its worker.
pub trait Wire: Sized {
    /// Writes it at the end.
    fn put(&self, out: &mut Vec<u8>);
    /// Takes it from the beginning; none where something else stands there.
    fn take(from: &mut &[u8]) -> Option<Self>;

    /// It alone.
    #[must_use]
    fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.put(&mut out);
        out
    }

    /// It alone, again.
    #[must_use]
    fn of(mut bytes: &[u8]) -> Option<Self> {
        let read = Self::take(&mut bytes)?;
        bytes.is_empty().then_some(read)
    }
}

/// Each field in its turn.
macro_rules! wire {
    ($($name:ty { $($field:ident),+ $(,)? })+) => {
        $(impl $crate::page::portfolio::wire::Wire for $name {
            fn put(&self, out: &mut Vec<u8>) {
                $(self.$field.put(out);)+
            }

            fn take(from: &mut &[u8]) -> Option<Self> {
                $(let $field = $crate::page::portfolio::wire::Wire::take(from)?;)+
                Some(Self { $($field),+ })
            }
        })+
    };
}

/// The place in a list of all.
macro_rules! wire_places {
    ($($name:ty),+ $(,)?) => {
        $(impl $crate::page::portfolio::wire::Wire for $name {
            fn put(&self, out: &mut Vec<u8>) {
                Self::ALL.iter().position(|one| one == self).unwrap_or(0).put(out);
            }

            fn take(from: &mut &[u8]) -> Option<Self> {
                Self::ALL.get(usize::take(from)?).copied()
            }
        })+
    };
}

pub(super) use {wire, wire_places};

impl Wire for i64 {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let (number, rest) = from.split_first_chunk()?;
        *from = rest;
        Some(Self::from_le_bytes(*number))
    }
}

impl Wire for usize {
    fn put(&self, out: &mut Vec<u8>) {
        i64::try_from(*self).unwrap_or(0).put(out);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Self::try_from(i64::take(from)?).ok()
    }
}

impl Wire for bool {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let (flag, rest) = from.split_first()?;
        *from = rest;
        Some(*flag == 1)
    }
}

impl Wire for String {
    fn put(&self, out: &mut Vec<u8>) {
        self.len().put(out);
        out.extend_from_slice(self.as_bytes());
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let length = usize::take(from)?;
        let (text, rest) = from.split_at_checked(length)?;
        *from = rest;
        std::str::from_utf8(text).ok().map(str::to_owned)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(one) = self {
            one.put(out);
        }
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        if bool::take(from)? { T::take(from).map(Some) } else { Some(None) }
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.len().put(out);
        for one in self {
            one.put(out);
        }
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let length = usize::take(from)?;
        // Not as long as it says: each takes at least a byte.
        let mut list = Self::with_capacity(length.min(from.len()));
        for _ in 0..length {
            list.push(T::take(from)?);
        }
        Some(list)
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Some((A::take(from)?, B::take(from)?))
    }
}

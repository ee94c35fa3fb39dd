//! The services whose pages are written, with their restated terms.

use crate::services;
use crate::terms::{Article, Document, Mark, Passage, RuleId, Text, text};

/// A service: what its page is called, and what stands in it.
pub struct Service {
    /// Its id in addresses and requests.
    pub id: &'static str,
    /// Its name.
    pub name: Text,
    /// Its terms, restated.
    pub document: &'static Document,
}

/// Every service, in the order of the site.
pub static SERVICES: [Service; 5] = [
    Service {
        id: "directory",
        name: text("IIJディレクトリサービス for Microsoft", "IIJ Directory Service for Microsoft"),
        document: &services::directory::terms::DOCUMENT,
    },
    Service {
        id: "cloud-exchange-m",
        name: text("IIJクラウドエクスチェンジサービス/タイプM", "IIJ Cloud Exchange Service/Type M"),
        document: &services::cloud_exchange_m::terms::DOCUMENT,
    },
    Service {
        id: "auth-outsource",
        name: text("IIJ認証アウトソースサービス", "IIJ Authentication Outsourcing Service"),
        document: &services::auth_outsource::terms::DOCUMENT,
    },
    Service {
        id: "dns-platform",
        name: text("IIJ DNSプラットフォームサービス", "IIJ DNS Platform Service"),
        document: &services::dns_platform::terms::DOCUMENT,
    },
    Service {
        id: "managed-router",
        name: text("マネージドルータサービス", "Managed Router Service"),
        document: &services::managed_router::terms::DOCUMENT,
    },
];

impl Service {
    /// The articles and annexes the rule computes with.
    pub fn basis(&self, rules: &[RuleId]) -> Vec<&'static Article> {
        let uses = |passage: &Passage| match passage.mark {
            Mark::Computed(used) => used.iter().any(|rule| rules.contains(rule)),
            Mark::Shown | Mark::General => false,
        };
        let articles = self.document.articles.iter();
        articles.filter(|article| article.passages.iter().any(uses)).collect()
    }

    /// Whether the document has anything the rule could compute with.
    pub fn has(&self, rules: &[RuleId]) -> bool {
        !self.basis(rules).is_empty()
    }
}

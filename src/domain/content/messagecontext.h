// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/storedfield.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// What any message may have besides its content. Source: Cloud API webhooks, `context`.
struct MessageContext {
    Wamid quoted; ///< The message that this one answers.
    bool isForwarded = false;
    bool isForwardedOften = false; ///< More than five times.
    QString productId; ///< "Message business" on a product: the retailer's id.
    QString catalogId;

    static constexpr auto fields()
    {
        return std::tuple(storedField("quoted", &MessageContext::quoted),
                          storedField("forwarded", &MessageContext::isForwarded),
                          storedField("forwarded_often", &MessageContext::isForwardedOften),
                          storedField("product", &MessageContext::productId),
                          storedField("catalog", &MessageContext::catalogId));
    }
    friend bool operator==(const MessageContext &, const MessageContext &) = default;
};

/// The ad or post that led a customer here. Source: Cloud API webhooks, `referral`.
struct AdReferral {
    QString sourceUrl; ///< http or https, else empty.
    QString sourceId;
    QString sourceType; ///< "ad", "post"
    QString headline;
    QString body;
    QString clickId; ///< `ctwa_clid`

    bool isEmpty() const { return *this == AdReferral(); }
    static constexpr auto fields()
    {
        return std::tuple(storedField("source_url", &AdReferral::sourceUrl),
                          storedField("source_id", &AdReferral::sourceId),
                          storedField("source_type", &AdReferral::sourceType),
                          storedField("headline", &AdReferral::headline),
                          storedField("body", &AdReferral::body),
                          storedField("click_id", &AdReferral::clickId));
    }
    friend bool operator==(const AdReferral &, const AdReferral &) = default;
};

/// Who wrote a message in a group chat. Source: Cloud API webhooks, `group_id`.
struct MessageAuthor {
    QString name; ///< As staff see it; empty if Meta named nobody.
    WaId waId;
    BusinessScopedUserId userId;

    bool isEmpty() const { return *this == MessageAuthor(); }
    static constexpr auto fields()
    {
        return std::tuple(storedField("name", &MessageAuthor::name),
                          storedField("wa_id", &MessageAuthor::waId),
                          storedField("user_id", &MessageAuthor::userId));
    }
    friend bool operator==(const MessageAuthor &, const MessageAuthor &) = default;
};

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/locationcontent.h"
#include "domain/content/mediacontent.h"
#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QList>
#include <QString>

#include <tuple>

namespace shoptalk {

/// One value that fills a placeholder of a template. `type` says which of the other members is used.
struct TemplateParameter {
    QString type; ///< Meta's: "text", "currency", "date_time", "image", "payload", "coupon_code", "action", …
    QString parameterName; ///< Of a template whose variables have names.
    QString text; ///< Text, fallback text, payload, or coupon code.
    QString currencyCode; ///< ISO 4217
    qint64 amount1000 = 0; ///< A thousandth of the currency's unit.
    QList<MediaContent> media; ///< One at most.
    QList<LocationContent> location; ///< One at most.
    QString actionJson; ///< A value without a member of its own here, as Meta's JSON.

    static constexpr auto fields()
    {
        return std::tuple(storedField("type", &TemplateParameter::type),
                          storedField("parameter_name", &TemplateParameter::parameterName),
                          storedField("text", &TemplateParameter::text),
                          storedField("currency", &TemplateParameter::currencyCode),
                          storedField("amount_1000", &TemplateParameter::amount1000),
                          storedField("media", &TemplateParameter::media),
                          storedField("location", &TemplateParameter::location),
                          storedField("json", &TemplateParameter::actionJson));
    }
    friend bool operator==(const TemplateParameter &, const TemplateParameter &) = default;
};

struct TemplateComponent {
    QString type; ///< "header", "body", "button", "carousel", "limited_time_offer", …
    QString subType; ///< Buttons: "quick_reply", "url", "copy_code", "flow", …
    int index = -1; ///< Buttons: which one, from 0; cards: which one.
    QList<TemplateParameter> parameters;
    QString cardsJson; ///< The cards of a carousel, as Meta's JSON.

    static constexpr auto fields()
    {
        return std::tuple(storedField("type", &TemplateComponent::type),
                          storedField("sub_type", &TemplateComponent::subType),
                          storedField("index", &TemplateComponent::index),
                          storedField("parameters", &TemplateComponent::parameters),
                          storedField("cards", &TemplateComponent::cardsJson));
    }
    friend bool operator==(const TemplateComponent &, const TemplateComponent &) = default;
};

/// An approved text with its variables filled in. Source: Cloud API, template messages.
struct TemplateContent {
    static constexpr const char *name = "template";
    QString templateName;
    QString language; ///< Meta's code, "pt_BR".
    QList<TemplateComponent> components;
    QString shownText; ///< The template with its variables filled in, where it is known here.

    static constexpr auto fields()
    {
        return std::tuple(storedField("name", &TemplateContent::templateName),
                          storedField("language", &TemplateContent::language),
                          storedField("components", &TemplateContent::components),
                          storedField("shown", &TemplateContent::shownText));
    }
    QString plainText() const { return shownText.isEmpty() ? templateName : shownText; }
    MessageKind messageKind() const { return MessageKind::Template; }
    friend bool operator==(const TemplateContent &, const TemplateContent &) = default;
};

} // namespace shoptalk

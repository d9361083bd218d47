// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/locationcontent.h"
#include "domain/content/mediacontent.h"
#include "domain/content/templatecontent.h"
#include "domain/template/template.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace shoptalk {

/// One thing that has to be filled in before a template can be sent.
struct TemplatePlaceholder {
    enum class Part { Header, Body, Offer, Button };
    enum class Kind {
        Text, ///< A variable of a text.
        Image,
        Video,
        Document,
        Location,
        LinkEnding, ///< The end of a link button's address, after its fixed part.
        CouponCode,
        OneTimeCode, ///< Of an authentication template; the button has it, too.
        EndTime, ///< When a limited-time offer ends.
        ProductIds ///< Of the shop's catalogue, separated by commas.
    };
    Part part = Part::Body;
    Kind kind = Kind::Text;
    QString variable = {}; ///< Text: its name in the template.
    QString example = {}; ///< What the template's author gave; may be empty.
    int card = -1; ///< Which card of the carousel; -1: of the message itself.
    int button = -1; ///< Which button of the message or the card.

    friend bool operator==(const TemplatePlaceholder &, const TemplatePlaceholder &) = default;
};

/// What fills one placeholder. The placeholder's kind says which of these counts.
struct TemplateValue {
    QString text = {};
    MediaContent media = {};
    LocationContent location = {};
    QDateTime endsAt = {}; ///< UTC

    friend bool operator==(const TemplateValue &, const TemplateValue &) = default;
};

/// The kind of the file that fills it; nullopt if it is not filled by a file.
std::optional<MediaKind> fileKindOf(TemplatePlaceholder::Kind kind);

/// The same for the format of a header.
std::optional<MediaKind> fileKindOf(HeaderFormat format);

/// Everything that has to be filled in, in the order in which the customer sees it.
QList<TemplatePlaceholder> placeholdersOf(const TemplateComponents &components);

/// `components` as the customer sees them: each text with its values in place. `values` belong to
/// `placeholdersOf(components)` in its order; a variable whose value is empty stays as it is.
TemplateComponents filledIn(const TemplateComponents &components, const QList<TemplateValue> &values);

/// True if the placeholder most likely stands for the customer's name: its own name says so, or it is the
/// first variable of the text and stands in its first words ("Hello {{1}},").
bool isCustomerName(const TemplateComponents &components, const TemplatePlaceholder &placeholder);

/// Header, body and footer of a filled-in template in one text, as it is stored for lists and for the search.
QString shownText(const TemplateComponents &filled);

/// The message that sends `whole` with `values`, which have passed `problemsIn`.
TemplateContent contentOf(const Template &whole, const QList<TemplateValue> &values);

} // namespace shoptalk

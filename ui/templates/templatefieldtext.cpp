// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatevariables.h"
#include "outbox/preparedfile.h"
#include "ui/chat/filetext.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/isolated.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

struct TemplateFieldStrings {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::TemplateFieldStrings)

public:
    static QString category(TemplateCategory category);
    static QString categoryHint(TemplateCategory category);
    static QString quality(TemplateQuality quality);
    static QString value(ValueProblem problem);
    static QString label(const TemplateComponents &components, const TemplatePlaceholder &placeholder);
    static QString text(const TemplateComponents &components, const TemplatePlaceholder &placeholder);
    static QString button(const TemplateButton &button);
    static QString wanted(MediaKind kind);
    static QString onCard(const QString &label, int card);
};

QString TemplateFieldStrings::category(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Marketing:
        return tr("Marketing");
    case TemplateCategory::Utility:
        return tr("Orders and appointments");
    case TemplateCategory::Authentication:
        return tr("Login codes");
    case TemplateCategory::Unknown:
        break;
    }
    return tr("Other");
}

QString TemplateFieldStrings::categoryHint(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Marketing:
        return tr("For offers, news and invitations. Only for customers who want to get them.");
    case TemplateCategory::Utility:
        return tr(
            "For an order, an appointment or a question that the customer has already. No advertising.");
    case TemplateCategory::Authentication:
        return tr("For codes with which customers log in. WhatsApp writes the text itself.");
    case TemplateCategory::Unknown:
        break;
    }
    return {};
}

QString TemplateFieldStrings::quality(TemplateQuality quality)
{
    switch (quality) {
    case TemplateQuality::Green:
        return tr("Customers like it");
    case TemplateQuality::Yellow:
        return tr("Some customers block or report it");
    case TemplateQuality::Red:
        return tr("Many customers block or report it");
    case TemplateQuality::Unknown:
        break;
    }
    return {};
}

QString TemplateFieldStrings::value(ValueProblem problem)
{
    switch (problem) {
    case ValueProblem::None:
        return {};
    case ValueProblem::Missing:
        return tr("Please fill this in.");
    case ValueProblem::TooLong:
        return tr("This is too long. Please shorten it.");
    case ValueProblem::HasLineBreak:
        return tr("This must stay on one line, without tabs and without more than four spaces in a row.");
    case ValueProblem::HasBlank:
        return tr("This must not contain spaces.");
    case ValueProblem::TimeIsPast:
        return tr("This time is in the past.");
    case ValueProblem::PositionInvalid:
        return tr("Use a latitude from −90 to 90 and a longitude from −180 to 180.");
    case ValueProblem::ProductsTooMany:
        return tr("Up to 30 products can be shown.");
    case ValueProblem::AddressInvalid:
        return tr("Enter a complete address that starts with https://.");
    }
    return {};
}

/// The label of a variable of a text: its name, or its position.
QString TemplateFieldStrings::text(const TemplateComponents &components,
                                   const TemplatePlaceholder &placeholder)
{
    if (isCustomerName(components, placeholder))
        return tr("Customer’s name");
    if (components.format == VariableFormat::Named)
        return isolated(templateTitle(placeholder.variable));
    return placeholder.part == Part::Header ? tr("Text in the heading")
                                            : tr("Text %1").arg(isolated(placeholder.variable));
}

QString TemplateFieldStrings::label(const TemplateComponents &components,
                                    const TemplatePlaceholder &placeholder)
{
    switch (placeholder.kind) {
    case Kind::Text:
        return text(components, placeholder);
    case Kind::Image:
        return tr("Picture");
    case Kind::Video:
        return tr("Video");
    case Kind::Document:
        return tr("Document");
    case Kind::Location:
        return tr("Place");
    case Kind::LinkEnding:
        return tr("End of the link");
    case Kind::CouponCode:
        return tr("Coupon code");
    case Kind::OneTimeCode:
        return tr("Code");
    case Kind::EndTime:
        return tr("Offer ends");
    case Kind::ProductIds:
        return tr("Product numbers, separated by commas");
    }
    return {};
}

QString TemplateFieldStrings::wanted(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return tr("This is not a picture. Choose a photo or another picture.");
    case MediaKind::Video:
        return tr("This is not a video. Choose a video.");
    default:
        return tr(
            "WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, "
            "or save this file as a PDF.");
    }
}

QString TemplateFieldStrings::onCard(const QString &label, int card)
{
    return card < 0 ? label : tr("Card %1: %2").arg(QLocale().toString(card + 1), label);
}

QString TemplateFieldStrings::button(const TemplateButton &button)
{
    if (!button.text.isEmpty())
        return button.text;
    switch (button.kind) {
    case TemplateButtonKind::CopyCode:
    case TemplateButtonKind::OneTimeCode:
        return tr("Copy code");
    case TemplateButtonKind::RequestContactInfo:
        return tr("Share contact details");
    case TemplateButtonKind::VoiceCall:
        return tr("Call on WhatsApp");
    case TemplateButtonKind::Catalog:
        return tr("View catalog");
    case TemplateButtonKind::ProductList:
        return tr("View items");
    default:
        return tr("Button");
    }
}

} // namespace

QString categoryText(TemplateCategory category)
{
    return TemplateFieldStrings::category(category);
}

QString categoryHint(TemplateCategory category)
{
    return TemplateFieldStrings::categoryHint(category);
}

QString qualityText(TemplateQuality quality)
{
    return TemplateFieldStrings::quality(quality);
}

QString valueProblemText(ValueProblem problem)
{
    return TemplateFieldStrings::value(problem);
}

QString placeholderLabel(const TemplateComponents &components, const TemplatePlaceholder &placeholder)
{
    return TemplateFieldStrings::onCard(TemplateFieldStrings::label(components, placeholder),
                                        placeholder.card);
}

QString headingFileProblemText(MediaKind kind, const PreparedFile &file)
{
    if (file.problem == FileProblem::TypeNotTaken)
        return TemplateFieldStrings::wanted(kind);
    // A form of days ago may name a file that is gone.
    const bool isNamed = file.problem == FileProblem::Unreadable && !file.shownName.isEmpty();
    return isNamed ? file.shownName + u'\n' + describeFileProblem(file) : describeFileProblem(file);
}

QString fileFactsText(const QString &name, qint64 bytes)
{
    const QString size = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    return TemplateFieldStrings::tr("%1, %2", "name of a file, size").arg(isolated(name), size);
}

QString buttonLabel(const TemplateButton &button)
{
    return TemplateFieldStrings::button(button);
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/interactivetext.h"

#include "domain/textlimit.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

QString InteractiveText::nameOf(InteractiveKind kind)
{
    switch (kind) {
    case InteractiveKind::List:
        return tr("List to choose from");
    case InteractiveKind::Link:
        return tr("Button with a link");
    case InteractiveKind::LocationRequest:
        return tr("Ask for the location");
    case InteractiveKind::ContactRequest:
        return tr("Ask for the phone number");
    default:
        return tr("Reply buttons");
    }
}

QString InteractiveText::describeMissing(InteractiveField field, InteractiveKind kind)
{
    switch (field) {
    case InteractiveField::Body:
        return tr("Write the text of the message.");
    case InteractiveField::OpeningButton:
        return kind == InteractiveKind::List ? tr("Write what the button that opens the list says.")
                                             : tr("Write what the button says.");
    case InteractiveField::Url:
        return tr("Write the web address that the button opens.");
    case InteractiveField::SectionTitle:
        return tr("Give each part of the list a title, because there are several.");
    case InteractiveField::Choices:
        return kind == InteractiveKind::List ? tr("Add at least one row.") : tr("Add at least one button.");
    case InteractiveField::Choice:
        return kind == InteractiveKind::List ? tr("Write what this row says, or remove it.")
                                             : tr("Write what this button says, or remove it.");
    case InteractiveField::Header:
    case InteractiveField::Footer:
    case InteractiveField::Description:
        break;
    }
    return {};
}

QString InteractiveText::describe(const InteractiveFinding &finding, InteractiveKind kind)
{
    const QLocale locale;
    switch (finding.problem) {
    case InteractiveProblem::Empty:
        break;
    case InteractiveProblem::TooLong:
        return tr("%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.")
            .arg(locale.toString(qlonglong(finding.count)), locale.toString(qlonglong(finding.limit)));
    case InteractiveProblem::TooMany:
        return kind == InteractiveKind::List
            ? tr("A list has up to %Ln row(s). Remove some.", nullptr, int(finding.limit))
            : tr("A message has up to %Ln button(s). Remove some.", nullptr, int(finding.limit));
    case InteractiveProblem::Repeated:
        return tr("Another one says the same. Write something else, so that you can tell the answers apart.");
    case InteractiveProblem::NoWebAddress:
        return tr("This is no web address. Begin with https://");
    }
    return describeMissing(finding.field, kind);
}

QString InteractiveText::summary(const InteractiveContent &content)
{
    constexpr qsizetype maxShown = 40;
    QString body = content.body.simplified();
    if (body.size() > maxShown)
        body = beginningOf(body, maxShown - 1) + u'…';
    return tr("%1: %2").arg(nameOf(content.kind), body);
}

} // namespace shoptalk

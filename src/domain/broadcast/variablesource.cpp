// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/variablesource.h"

#include "domain/template/templatechecks.h"

#include <algorithm>

namespace shoptalk {

namespace {

using Kind = TemplatePlaceholder::Kind;

bool isFilledByWords(const TemplatePlaceholder &placeholder)
{
    switch (placeholder.kind) {
    case Kind::Text:
    case Kind::LinkEnding:
    case Kind::CouponCode:
    case Kind::Image:
    case Kind::Video:
    case Kind::Document:
        return true;
    case Kind::Location:
    case Kind::OneTimeCode:
    case Kind::EndTime:
    case Kind::ProductIds:
        break;
    }
    return false;
}

QString wordsFrom(const VariableSource &source, const QString &name, const QStringList &cells)
{
    QString words;
    if (source.kind == VariableSource::Kind::CustomerName)
        words = name;
    else if (source.kind == VariableSource::Kind::Column)
        words = cells.value(source.column);
    // Meta refuses line breaks, tabs and long runs of blanks in a value.
    words = words.simplified();
    return words.isEmpty() ? source.text.simplified() : words;
}

} // namespace

bool canBroadcast(const Template &whole)
{
    if (obstacleFor(whole, TemplateRecipient()) != TemplateObstacle::None)
        return false;
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(whole.components);
    return std::all_of(placeholders.begin(), placeholders.end(), isFilledByWords);
}

QStringList resolved(const QList<VariableSource> &sources, const QString &name, const QStringList &cells)
{
    QStringList words;
    for (const VariableSource &source : sources)
        words << wordsFrom(source, name, cells);
    return words;
}

QList<TemplateValue> templateValues(const TemplateComponents &components, const QStringList &words)
{
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(components);
    QList<TemplateValue> values;
    for (qsizetype i = 0; i < placeholders.size(); ++i) {
        TemplateValue value;
        if (fileKindOf(placeholders.at(i).kind))
            value.media.link = words.value(i);
        else
            value.text = words.value(i);
        values << value;
    }
    return values;
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/listtext.h"
#include "ui/theme/money.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int thousandths = 3; // digits behind the point of TemplateParameter::amount1000

const TemplateContent &templateOf(const Message &message)
{
    return std::get<TemplateContent>(message.content);
}

/// 12'340 thousandths as "12.340"
QString decimalOf(qint64 amount1000)
{
    const QString digits = QString::number(qAbs(amount1000)).rightJustified(thousandths + 1, u'0');
    const QString sign = amount1000 < 0 ? u"-"_s : QString();
    return sign + digits.chopped(thousandths) + u'.' + digits.right(thousandths);
}

QString parameterText(const TemplateParameter &parameter)
{
    if (parameter.type == "currency"_L1 && !parameter.currencyCode.isEmpty())
        return moneyText(decimalOf(parameter.amount1000), parameter.currencyCode);
    if (!parameter.location.isEmpty())
        return parameter.location.first().plainText();
    return parameter.text;
}

bool isButton(const TemplateComponent &component)
{
    return component.type.compare("button"_L1, Qt::CaseInsensitive) == 0;
}

/// The values that fill the template's places, where the filled-in text is not known here.
QStringList valuesOf(const TemplateComponent &component)
{
    QStringList values;
    for (const TemplateParameter &parameter : component.parameters)
        values << parameterText(parameter);
    values.removeAll(QString());
    return values;
}

void addHeaderMedia(const Message &message, ContentBuilder &builder)
{
    const TemplateContent &content = templateOf(message);
    for (const TemplateComponent &component : content.components) {
        for (const TemplateParameter &parameter : component.parameters) {
            for (const MediaContent &media : parameter.media) {
                Message header;
                header.id = message.id; // a click on the file is about this message
                header.content = media;
                rendererFor(header).layOut(header, builder);
                builder.addGap(space::xs);
            }
        }
    }
}

void layOutTemplate(const Message &message, ContentBuilder &builder)
{
    const TemplateContent &content = templateOf(message);
    builder.addTitle(Icon::Template, ContentStrings::tr("Template"));
    builder.addGap(space::xs);
    addHeaderMedia(message, builder);
    if (!content.shownText.isEmpty()) {
        builder.addBody(content.shownText);
    } else {
        builder.addText(content.templateName, {TextStyle::BodyStrong});
        for (const TemplateComponent &component : content.components) {
            if (!isButton(component)) {
                for (const QString &value : valuesOf(component))
                    builder.addText(value);
            }
        }
    }
    for (const TemplateComponent &component : content.components) {
        const QStringList values = valuesOf(component);
        if (isButton(component) && !values.isEmpty())
            builder.addButton(ListText::facts(values), std::nullopt, std::nullopt);
    }
}

QString templateText(const Message &message)
{
    const TemplateContent &content = templateOf(message);
    QStringList lines{content.plainText()};
    for (const TemplateComponent &component : content.components) {
        if (content.shownText.isEmpty() || isButton(component))
            lines += valuesOf(component);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

extern const ContentRenderer templateRenderer{
    alternativeOf<TemplateContent>(), [](const Message &) { return ContentStrings::tr("Template"); },
    [](const Message &) { return std::optional(Icon::Template); }, layOutTemplate, templateText};

} // namespace shoptalk

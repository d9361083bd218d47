// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentscene.h"

#include "tests/ui/chat/contentsamples.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void ContentScene::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

BubbleContext ContentScene::contextOf(const Message &message, int width) const
{
    BubbleContext context;
    context.message = message;
    context.width = width;
    for (const Message &each : contentSamples()) {
        if (each.wamid == message.context.quoted)
            context.quoted = each;
    }
    return context;
}

Message ContentScene::sample(std::size_t alternative)
{
    for (const Message &message : contentSamples()) {
        if (message.content.index() == alternative)
            return message;
    }
    return {};
}

QStringList ContentScene::shownIn(const BubbleLayout &layout)
{
    QStringList texts;
    for (const ContentText &text : layout.content.texts)
        texts << text.text.source.shown();
    return texts;
}

} // namespace shoptalk::test

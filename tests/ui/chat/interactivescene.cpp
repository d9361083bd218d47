// SPDX-License-Identifier: GPL-3.0-or-later
#include "interactivescene.h"

#include "ui/chat/contactsheet.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void InteractiveScene::init()
{
    QVERIFY(begin({900, 700}));
    m_customers = std::make_unique<CustomerDirectory>(m_shop->store);
    m_pane->setCustomers(*m_customers);
}

void InteractiveScene::cleanup()
{
    m_pane.reset();
    m_customers.reset();
    end();
}

ConversationId InteractiveScene::open()
{
    const ConversationId id = m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Hola"_s, 5}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    return id;
}

InteractiveSheet *InteractiveScene::openSheet(InteractiveKind kind)
{
    QTest::keyClick(m_pane.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *sheet = m_pane->findChild<InteractiveSheet *>();
    if (!sheet)
        qFatal("no sheet");
    auto *kinds = find<QComboBox>("interactiveKind");
    kinds->setCurrentIndex(kinds->findData(int(kind)));
    return sheet;
}

InteractiveContent InteractiveScene::openingHours()
{
    InteractiveContent content;
    content.kind = InteractiveKind::Buttons;
    content.headerText = u"Your order"_s;
    content.body = u"Which day shall we *deliver* it? 🎂"_s;
    content.footer = u"We deliver from 9 to 18"_s;
    content.sections = {{{}, {{u"choice_1_1"_s, u"Monday"_s, {}}, {u"choice_1_2"_s, u"Tuesday"_s, {}}}}};
    return content;
}

} // namespace shoptalk::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverscene.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void HandOverScene::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->must([](StoreSession &session) { return connectForBroadcast(session, offerTemplate()); });
    m_store->must([](StoreSession &session) { return session.broadcasts.add(offerBroadcast()); });
}

void HandOverScene::addPeople(int count)
{
    m_store->must([count](StoreSession &session) {
        QList<CheckedPerson> people;
        for (int i = 0; i < count; ++i)
            people << eligiblePerson(u"3460000%1"_s.arg(1000 + i), u"Ana %1"_s.arg(i));
        return session.broadcasts.addRecipients(id, 0, people, {}, now);
    });
}

void HandOverScene::settle(int position, Delivery delivery, int code)
{
    const SendFailure why = code == 0 ? SendFailure() : SendFailure{MetaCode{code}, {}};
    m_store->must([position, delivery, why](StoreSession &session) {
        return session.messages.setDelivery(messageIdOf(id, position), delivery, why);
    });
    m_store->must(
        [position](StoreSession &session) { return session.outbox.remove(messageIdOf(id, position)); });
}

} // namespace shoptalk::test

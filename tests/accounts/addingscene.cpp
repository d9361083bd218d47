// SPDX-License-Identifier: GPL-3.0-or-later
#include "addingscene.h"

#include "accounts/connectednumbers.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

void AddingScene::begin()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
}

/// The token of another person than the one who connected the shop.
QByteArray AddingScene::systemToken()
{
    const QJsonArray scopes{u"business_management"_s, u"whatsapp_business_management"_s,
                            u"whatsapp_business_messaging"_s};
    const QJsonObject wanted{{u"scopes"_s, scopes}, {u"waba_ids"_s, QJsonArray{u"500000000000001"_s}}};
    const QUrl tokens = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/tokens"_s));
    return support::postJson(tokens, wanted).body[u"access_token"_s].toString().toUtf8();
}

AccountId AddingScene::addOtherAccount()
{
    m_scene->flow->dispatch(setupevent::AddAccount{});
    const bool isChosen = !m_scene->useToken(systemToken())
        && !m_scene->chooseBusinessManager(u"Corner Shop"_s) && !m_scene->chooseWaba(u"Corner Shop"_s);
    const AccountId other = m_scene->flow->state().account.id;
    return isChosen && !m_scene->chooseNumber(m_scene->flow->state().lists.phoneNumbers.last().verifiedName)
        ? other
        : AccountId();
}

QList<PhoneNumber> AddingScene::active()
{
    return ConnectedNumbers(*m_scene->store).numbers();
}

} // namespace shoptalk::test

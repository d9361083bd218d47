// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcastpagescene.h"

#include "ui/templates/templatelist.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

BroadcastPageScene::BroadcastPageScene(const Template &whole)
    : m_template(whole.id)
{
    clock.time = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    store = std::make_unique<StoreFixture>();
    store->must([whole](StoreSession &session) { return connectForBroadcast(session, whole); });
    store->must([](StoreSession &session) {
        return session.pricing.replaceRates(
            {Rate{u"Spain"_s, u"marketing"_s, u"EUR"_s, u"0.0509"_s, QDate(2026, 10, 1)}});
    });
    graph = std::make_unique<GraphSender>(network, QUrl(u"http://127.0.0.1:9"_s), u"v26.0"_s);
    outbox = std::make_unique<Outbox>(**store, *graph, tokens, clock);
    broadcasts = std::make_unique<Broadcasts>(**store, *outbox, clock);
    templates = std::make_unique<TemplateListModel>(**store);
    theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    openPageAgain();
}

BroadcastPageScene::~BroadcastPageScene() = default;

void BroadcastPageScene::openPageAgain()
{
    page.reset();
    page = std::make_unique<BroadcastPage>(*broadcasts, *templates, *theme);
    page->resize(900, 700);
    page->show();
}

void BroadcastPageScene::click(const QString &button) const
{
    QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton);
}

void BroadcastPageScene::waitForCheck() const
{
    QTRY_VERIFY(!text(u"broadcastDuration"_s).isEmpty());
}

void BroadcastPageScene::addCustomers(int count, bool agreed)
{
    for (int i = 0; i < count; ++i) {
        const Customer customer = customerNamed(u"Customer %1"_s.arg(i), u"3460000%1"_s.arg(1000 + i));
        store->talkTo(customer, broadcastNumber.value());
        if (agreed) {
            store->must([customer, now = clock.now()](StoreSession &session) {
                return session.marketing.save(customer, false, now); // asked for offers again
            });
        }
    }
}

void BroadcastPageScene::addSecondNumber()
{
    store->must([](StoreSession &session) -> Result<void> {
        Result<QList<PhoneNumber>> numbers = session.accounts.phoneNumbers(broadcastWaba);
        if (!numbers)
            return failure(numbers.error());
        PhoneNumber second = numbers->first();
        second.id = secondBroadcastNumber;
        second.displayPhoneNumber = u"+34 910 00 00 02"_s;
        *numbers << second;
        if (const Result<void> saved = session.accounts.savePhoneNumbers(broadcastWaba, *numbers); !saved)
            return saved;
        return session.accounts.activate(second.id, QString());
    });
}

void BroadcastPageScene::chooseTemplate()
{
    QTRY_VERIFY(templates->isLoaded() && templates->rowCount() == 1);
    child<TemplateList>(u"broadcastTemplates"_s)->select(m_template);
    QTRY_VERIFY(child<TemplateList>(u"broadcastTemplates"_s)->current().has_value());
}

void BroadcastPageScene::confirm(const QString &button) const
{
    QAbstractButton *found = nullptr;
    QTRY_VERIFY(found = page->findChild<QAbstractButton *>(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void BroadcastPageScene::openEditorAtPeople()
{
    click(u"firstBroadcastButton"_s);
    chooseTemplate();
    click(u"broadcastNextButton"_s);
    QVERIFY(text(u"broadcastStepName"_s).contains(u'2'));
}

BroadcastId BroadcastPageScene::addBroadcast(const Broadcast &broadcast, int people)
{
    store->must([broadcast](StoreSession &session) { return session.broadcasts.add(broadcast); });
    store->must([broadcast, people](StoreSession &session) {
        QList<CheckedPerson> all;
        for (int i = 0; i < people; ++i)
            all << eligiblePerson(u"3460000%1"_s.arg(1000 + i), u"Customer %1"_s.arg(i));
        return session.broadcasts.addRecipients(broadcast.id, 0, all, {}, broadcast.createdAt);
    });
    return broadcast.id;
}

QString BroadcastPageScene::writtenFile(const QString &name, const QByteArray &content) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(content);
    return file.fileName();
}

} // namespace shoptalk::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentscene.h"
#include "tests/ui/pictures.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Locations and contacts from the person to the outbox.
class TestLocationSheet : public AttachmentScene {
    Q_OBJECT
private Q_SLOTS:
    void aLocationIsSent();
    void aLinkWithoutCoordinatesSaysWhatToDo();
    void aContactIsSent();
};

void TestLocationSheet::aLocationIsSent()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(2)->trigger();
    auto *place = m_pane->findChild<QLineEdit *>(u"locationPlace"_s);
    QVERIFY(place);
    auto *send = m_pane->findChild<QPushButton *>(u"sendLocationButton"_s);
    QVERIFY(!send->isEnabled());
    QGuiApplication::clipboard()->setText(
        u"https://www.google.com/maps/place/Puerta+del+Sol/@40.41,-3.71,17z/data=!3d40.4168!4d-3.7038"_s);
    QTest::keyClick(place, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_pane->findChild<QLineEdit *>(u"locationName"_s)->text(), u"Puerta del Sol"_s);
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"locationAddress"_s), u"Madrid"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    LocationContent expected;
    expected.latitude = 40.4168;
    expected.longitude = -3.7038;
    expected.placeName = u"Puerta del Sol"_s;
    expected.address = u"Madrid"_s;
    QCOMPARE(std::get<LocationContent>(lastContent()), expected);
}

void TestLocationSheet::aLinkWithoutCoordinatesSaysWhatToDo()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(2)->trigger();
    auto *place = m_pane->findChild<QLineEdit *>(u"locationPlace"_s);
    QTest::keyClicks(place, u"https://maps.app.goo.gl/abc"_s);
    QVERIFY(m_pane->findChild<QLabel *>(u"locationHint"_s)->text().contains(u"no coordinates"_s));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"sendLocationButton"_s)->isEnabled());
    QVERIFY(keepPicture(place->window()->grab(), u"locationsheet"_s));
    open(5, u"34600000012"_s);
    QVERIFY(!place->isVisible()); // it waits for its conversation
}

void TestLocationSheet::aContactIsSent()
{
    open();
    m_pane->findChild<QToolButton *>(u"attachButton"_s)->menu()->actions().at(3)->trigger();
    auto *phone = m_pane->findChild<QLineEdit *>(u"contactPhone"_s);
    QVERIFY(phone);
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"contactFirstName"_s), u"Luis"_s);
    QTest::keyClicks(phone, u"12"_s);
    auto *send = m_pane->findChild<QPushButton *>(u"sendContactButton"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY(m_pane->findChild<QLabel *>(u"contactHint"_s)->text().contains(u"no phone number"_s));
    QVERIFY(keepPicture(phone->window()->grab(), u"contactsheet"_s));
    phone->clear();
    QTest::keyClicks(phone, u"+34 600 000 011"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    QTRY_COMPARE(m_shop->messages.rowCount(), 2);
    const ContactCard card = std::get<ContactsContent>(lastContent()).cards.first();
    QCOMPARE(card.formattedName, u"Luis"_s);
    QCOMPARE(card.phones.first().number, u"+34600000011"_s);
    QCOMPARE(card.phones.first().waId, WaId(u"34600000011"_s));
}

QTEST_MAIN(TestLocationSheet)
#include "tst_locationsheet.moc"

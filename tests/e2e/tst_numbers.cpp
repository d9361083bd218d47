// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditentry.h"
#include "evidence.h"
#include "product.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto first = u"610000000000001"_s;
const auto second = u"610000000000002"_s;

/// Where the console looks for pictures. Source: xdg-user-dirs, user-dirs.dirs(5).
bool makePicturesFolder(const QString &path)
{
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QFile file(QDir(settings).filePath(u"user-dirs.dirs"_s));
    return file.open(QIODevice::WriteOnly) && file.write("XDG_PICTURES_DIR=\"" + path.toUtf8() + "\"\n") > 0;
}

} // namespace

/// B13 with the real programs: a decision of WhatsApp is shown at once, with a way to where it can be solved.
class TestNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b13_anAlertLeadsToTheNumber();
    void b13_thePictureIsChanged();
    void b13_theSetUpRegistersTheNumber();

private:
    static bool announce(Product &product, const QString &field, const QJsonObject &value);
    static QUrl ofNumber(Product &product, const QString &number);
    static QJsonObject atMeta(Product &product, const QString &number)
    {
        return support::getJson(ofNumber(product, number)).body;
    }
    static QString status(Product &product, const QString &number);
};

bool TestNumbers::announce(Product &product, const QString &field, const QJsonObject &value)
{
    const QUrl control = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/webhooks"_s));
    QJsonObject body{{u"field"_s, field}, {u"value"_s, value}};
    if (field == "account_update"_L1)
        body.insert(u"waba_id"_s, u"500000000000001"_s);
    else
        body.insert(u"phone_number_id"_s, first);
    return support::postJson(control, body).status == 200;
}

QUrl TestNumbers::ofNumber(Product &product, const QString &number)
{
    return product.servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + number));
}

QString TestNumbers::status(Product &product, const QString &number)
{
    return column(product.console.database(), u"SELECT status FROM connected_phone_numbers WHERE id = ?"_s,
                  {number})
        .value(0)
        .toString();
}

void TestNumbers::b13_anAlertLeadsToTheNumber()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    QVERIFY(announce(product, u"phone_number_quality_update"_s, {{u"event"_s, u"FLAGGED"_s}}));
    VERIFY_STEP(product, window.waitText(u"alertText"_s, u"block or report this number"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/numbers-alert-e2e.png")));

    VERIFY_STEP(product, window.click(u"alertNumbersButton"_s));
    VERIFY_STEP(product, window.type(u"profileAbout"_s, u"Only who asked hears from us"_s));
    VERIFY_STEP(product, window.click(u"saveProfileButton"_s));
    QTRY_COMPARE(atMeta(product, first).value(u"profile"_s).toObject().value(u"about"_s).toString(),
                 u"Only who asked hears from us"_s);
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/numbers-page-e2e.png")));
    VERIFY_STEP(product, window.click(u"alertSeenButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"alertBanner"_s));

    QVERIFY(announce(product, u"account_update"_s,
                     {{u"event"_s, u"DISABLED_UPDATE"_s},
                      {u"ban_info"_s, QJsonObject{{u"waba_ban_state"_s, u"DISABLE"_s}}}}));
    VERIFY_STEP(product, window.waitText(u"alertText"_s, u"was disabled"_s));
    QCOMPARE(status(product, first), u"BANNED"_s);
    QCOMPARE(column(product.console.database(), u"SELECT word FROM audit_log WHERE kind = ? ORDER BY seq"_s,
                    {int(AuditKind::AlertCame)}),
             QVariantList({u"quality_low"_s, u"account_disabled"_s}));
}

void TestNumbers::b13_thePictureIsChanged()
{
    const QTemporaryDir folder;
    QImage picture(900, 500, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(folder.filePath(u"shop.jpg"_s)));
    QVERIFY(makePicturesFolder(folder.path()));
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Numbers"_s));
    QVERIFY(product.servers.setFault(u"upload_interrupted"_s, true, 1));
    VERIFY_STEP(product, window.click(u"changePictureButton"_s));
    // The name alone: with a whole path Qt's dialog offers what lies in each folder on the way, and while
    // other programs' folders come and go in /tmp it may put one of those into the field.
    VERIFY_STEP(product, window.type(u"fileNameEdit"_s, u"shop.jpg"_s));
    VERIFY_STEP(product, window.key(u"fileNameEdit"_s, u"Return"_s));
    VERIFY_STEP(product, window.key(u"cropFrame"_s, u"Left"_s));
    QVERIFY(
        window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/picture-crop-e2e.png"), u"cropFrame"_s));
    VERIFY_STEP(product, window.click(u"usePictureButton"_s));
    VERIFY_STEP(product, window.waitText(u"pictureMessage"_s, u"Customers now see this picture"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/picture-e2e.png")));
    const QJsonObject seen = atMeta(product, first).value(u"picture"_s).toObject();
    QCOMPARE(seen.value(u"width"_s).toInt(), 500);
    QCOMPARE(seen.value(u"height"_s).toInt(), 500);
}

void TestNumbers::b13_theSetUpRegistersTheNumber()
{
    Product product;
    VERIFY_STEP(product, product.start());
    const QJsonObject fields{{u"status"_s, u"UNVERIFIED"_s},
                             {u"code_verification_status"_s, u"NOT_VERIFIED"_s}};
    QCOMPARE(support::postJson(ofNumber(product, second), {{u"fields"_s, fields}}).status, 200);
    VERIFY_STEP(product, product.pair() && product.journey.openLogin() && product.journey.confirmLogin());
    VERIFY_STEP(product, product.journey.chooseBusinessManager(u"Corner Shop"_s));
    VERIFY_STEP(product, product.journey.chooseWaba(u"Corner Shop"_s));
    VERIFY_STEP(product, product.journey.chooseNumber(u"+34 910 00 00 02"_s));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.click(u"codeByTextButton"_s));
    VERIFY_STEP(product, window.waitText(u"registrationMessage"_s, u"has sent a text message"_s));
    const QString code = atMeta(product, second).value(u"code"_s).toString();
    VERIFY_STEP(product, window.type(u"registrationCode"_s, code));
    VERIFY_STEP(product, window.click(u"confirmCodeButton"_s));
    VERIFY_STEP(product, window.type(u"registrationPin"_s, u"314159"_s));
    VERIFY_STEP(product, window.type(u"registrationPinAgain"_s, u"314159"_s));
    VERIFY_STEP(product, window.click(u"usePinButton"_s) && product.journey.openInbox());
    QCOMPARE(status(product, second), u"CONNECTED"_s);
    QCOMPARE(atMeta(product, second).value(u"fields"_s).toObject().value(u"status"_s).toString(),
             u"CONNECTED"_s);
    QCOMPARE(column(product.console.database(), u"SELECT count(*) FROM audit_log WHERE kind = ?"_s,
                    {int(AuditKind::NumberRegistered)}),
             QVariantList{1});
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"

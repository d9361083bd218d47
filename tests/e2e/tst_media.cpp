// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto ines = u"34600000001"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray scenarioFile(const QString &name)
{
    return contentOf(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/") + name);
}

bool customerSends(Product &product, const QString &kind, const QString &file, const QString &caption = {})
{
    QJsonObject content{{u"file"_s, u"media/"_s + file}};
    if (kind == u"document"_s)
        content.insert(u"filename"_s, file);
    if (!caption.isEmpty())
        content.insert(u"caption"_s, caption);
    const QUrl url = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(ines)));
    const QJsonObject message{{u"type"_s, kind}, {kind, content}};
    return support::postJson(url, {{u"message"_s, message}}).status == 200;
}

/// How many files are at this stage; see MediaStage.
int filesAt(Product &product, int stage)
{
    const QVariantList counts =
        column(product.console.database(), u"SELECT count(*) FROM media_files WHERE stage = ?"_s, {stage});
    return counts.isEmpty() ? -1 : counts.first().toInt();
}

QString picture(const QString &name)
{
    return QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/media-e2e-%1.png").arg(name);
}

} // namespace

/// Customers' files, with the real programs: they are downloaded before a person opens the chat, are shown,
/// viewed and saved, and stay available without a network.
class TestMedia : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesArriveAreViewedAndSavedAndStay();
    void aDownloadSurvivesAKill();

private:
    static bool openInes(Product &product) { return product.journey.openConversation(u"Inés R"_s); }
};

void TestMedia::filesArriveAreViewedAndSavedAndStay()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    QVERIFY(customerSends(product, u"image"_s, u"bouquet.jpg"_s, u"The bouquet"_s));
    QVERIFY(customerSends(product, u"document"_s, u"guest-list.pdf"_s));
    QVERIFY(customerSends(product, u"sticker"_s, u"tulip.webp"_s));
    QVERIFY(customerSends(product, u"video"_s, u"petals.mp4"_s, u"They open"_s));
    // While no conversation is open.
    QTRY_COMPARE_WITH_TIMEOUT(filesAt(product, 1), 4, 30'000);

    driver::Application &window = product.console.window();
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, product.journey.waitBubble(u"They open"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"guest-list.pdf"_s));
    QVERIFY(window.grab(picture(u"chat"_s)));
    VERIFY_STEP(product, window.clickRow(u"messageList"_s, u"The bouquet"_s));
    QVERIFY(window.key(u"messageList"_s, u"Return"_s));
    VERIFY_STEP(product, window.waitVisible(u"mediaViewer"_s));
    VERIFY_STEP(product, window.waitText(u"mediaViewerCaption"_s, u"The bouquet"_s));
    VERIFY_STEP(product, window.waitText(u"mediaViewerCount"_s, u"1"_s));
    QVERIFY(window.grab(picture(u"viewer"_s)));

    // The next ones, also beyond the document, which is none for the viewer.
    QVERIFY(window.key(u"mediaViewer"_s, u"End"_s));
    VERIFY_STEP(product, window.waitText(u"mediaViewerCaption"_s, u"They open"_s));
    VERIFY_STEP(product, window.waitVisible(u"mediaViewerOpenFileButton"_s));
    QVERIFY(window.grab(picture(u"video"_s)));
    QVERIFY(window.key(u"mediaViewer"_s, u"Home"_s));
    VERIFY_STEP(product, window.waitText(u"mediaViewerCaption"_s, u"The bouquet"_s));
    QVERIFY(window.key(u"mediaViewer"_s, u"+"_s));

    const QString saved = product.folder.filePath(u"saved.jpg"_s);
    QVERIFY(window.key(u"mediaViewer"_s, u"Ctrl+S"_s));
    VERIFY_STEP(product, window.waitVisible(u"saveFileDialog"_s));
    QVERIFY(window.key(u"fileNameEdit"_s, u"Ctrl+A"_s));
    VERIFY_STEP(product, window.type(u"fileNameEdit"_s, saved));
    QVERIFY(window.key(u"fileNameEdit"_s, u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(contentOf(saved), scenarioFile(u"bouquet.jpg"_s), 20'000);
    VERIFY_STEP(product, window.waitText(u"mediaViewerStatus"_s, u"saved.jpg"_s));
    QVERIFY(window.key(u"mediaViewer"_s, u"Esc"_s));
    VERIFY_STEP(product, window.waitHidden(u"mediaViewer"_s));
    VERIFY_STEP(product, window.waitVisible(u"messageList"_s)); // Esc closed nothing else
    QCOMPARE(window.text(u"composer"_s), QString());

    // Without Meta and without the relay.
    QVERIFY(product.console.quit());
    const QUrl meta = product.servers.sandbox().url();
    QVERIFY(product.servers.relay().stop());
    QVERIFY(product.servers.sandbox().stop());
    QVERIFY(product.console.start(meta));
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, window.clickRow(u"messageList"_s, u"The bouquet"_s));
    QVERIFY(window.key(u"messageList"_s, u"Return"_s));
    VERIFY_STEP(product, window.waitVisible(u"mediaViewer"_s));
    VERIFY_STEP(product, window.waitText(u"mediaViewerCaption"_s, u"The bouquet"_s));
    QVERIFY(window.grab(picture(u"offline"_s)));
    QVERIFY(window.key(u"mediaViewer"_s, u"Esc"_s));
    VERIFY_STEP(product, window.waitHidden(u"mediaViewer"_s));
    QCOMPARE(filesAt(product, 1), 4);
}

void TestMedia::aDownloadSurvivesAKill()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    // Every download breaks off in the middle.
    QVERIFY(product.servers.setFault(u"media_partial"_s));
    QVERIFY(customerSends(product, u"image"_s, u"bouquet.jpg"_s, u"In the middle"_s));
    const QDir received(QFileInfo(product.console.database()).dir().filePath(u"received"_s));
    const auto arrived = [&received] {
        const QStringList ids = received.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return ids.isEmpty() ? 0 : QFileInfo(received.filePath(ids.first() + u"/.download.part"_s)).size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived() > 0, 30'000);
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, openInes(product));
    VERIFY_STEP(product, product.journey.waitBubble(u"In the middle"_s, u"WhatsApp can’t be reached"_s));
    QVERIFY(window.grab(picture(u"waiting"_s)));
    product.console.kill();
    QCOMPARE(filesAt(product, 0), 1);
    QVERIFY(product.servers.setFault(u"media_partial"_s, false));

    VERIFY_STEP(product, product.startConsole());
    QTRY_COMPARE_WITH_TIMEOUT(filesAt(product, 1), 1, 30'000);
    const QString path = received.filePath(
        column(product.console.database(), u"SELECT media_id || '/' || name FROM media_files"_s)
            .first()
            .toString());
    QCOMPARE(contentOf(path), scenarioFile(u"bouquet.jpg"_s));
    QCOMPARE(received.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    // An erased customer's files go with them.
    VERIFY_STEP(product, product.eraseCustomer(u"Inés R"_s));
    QTRY_VERIFY_WITH_TIMEOUT(received.isEmpty(), 20'000);
}

QTEST_GUILESS_MAIN(TestMedia)
#include "tst_media.moc"

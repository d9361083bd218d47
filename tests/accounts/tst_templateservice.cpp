// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/templateservice.h"
#include "domain/broadcast/variablesource.h"
#include "domain/template/templatechecks.h"
#include "domain/template/templatevariables.h"
#include "graph/requests/resumableupload.h"
#include "setupscene.h"
#include "testscenario.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const WabaId shop(u"500000000000001"_s);
constexpr int several = 230; // more than two pages

/// The scenario "small" with many templates in the account that is connected.
QString scenarioWithMany(const QString &folder)
{
    QJsonArray templates;
    for (int i = 0; i < several; ++i) {
        const QJsonObject body{{u"type"_s, u"BODY"_s}, {u"text"_s, u"Number %1"_s.arg(i)}};
        templates << QJsonObject{{u"name"_s, u"number_%1"_s.arg(i)},
                                 {u"language"_s, u"en"_s},
                                 {u"category"_s, u"UTILITY"_s},
                                 {u"status"_s, u"APPROVED"_s},
                                 {u"components"_s, QJsonArray{body}}};
    }
    return support::writeScenario(folder, support::smallScenarioWith(templates));
}

Template pickup()
{
    Template whole;
    whole.waba = shop;
    whole.name = u"pickup_ready"_s;
    whole.language = u"de"_s;
    whole.category = TemplateCategory::Utility;
    whole.components.body = {u"Hello {{1}}, your parcel is ready."_s, {{u"1"_s, u"Ines"_s}}};
    return whole;
}

} // namespace

/// The templates of a connected account, with the real sandbox.
class TestTemplateService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesEveryPageOfANewAccount();
    void createsChangesAndDeletes();
    void theButtonOfACodeIsRecognisedInWhatMetaGivesBack();
    void theFileOfAHeaderIsUploadedAgainForAnEdit();
    void anExampleIsUploadedInPieces();
    void whatCantBeAnExampleIsRefused();
    void whatMetaRefusesIsNotKept();
    void keepsThemWithoutANetwork();
    void fetchesWhatAWebhookLeavesOpen();
    void forgetsADisconnectedAccount();

private:
    /// The handle of an uploaded picture; empty if something failed.
    static QString uploadedPicture(test::SetupScene &scene);
    /// Meta decides about a template; gives it as it is stored after it was fetched.
    static Template fetchedAs(const QString &status, const TemplateId &id, test::SetupScene &scene,
                              TemplateService &service);
    static QList<Template> stored(test::SetupScene &scene)
    {
        return scene.store->reader().templates.search({shop}).value();
    }
};

void TestTemplateService::fetchesEveryPageOfANewAccount()
{
    QTemporaryDir folder;
    test::SetupScene scene(scenarioWithMany(folder.path()));
    QVERIFY(scene.begin());
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    QCOMPARE(scene.connectShop(), test::noError); // the account is new: nobody has to ask
    QTRY_VERIFY(stored(scene).size() >= several);
    QCOMPARE(service.accounts(), QList<WabaId>{shop});
    QCOMPARE(service.accountName(shop), u"Corner Shop"_s);
    QTRY_VERIFY(!service.isRefreshing(shop));
    QVERIFY(!service.lastError(shop));
    QVERIFY(scene.store->reader().templates.fetchedAt(shop)->isValid());
}

void TestTemplateService::createsChangesAndDeletes()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    const Result<Template> created = QCoro::waitFor(service.create(pickup()));
    QVERIFY2(created, qPrintable(created ? QString() : describe(created.error())));
    QVERIFY(!created->id.isEmpty());
    QCOMPARE(created->status, TemplateStatus::Pending);
    QVERIFY(stored(scene).contains(*created));

    // What Meta has is what was stored.
    service.refresh(shop);
    QTRY_VERIFY(!service.isRefreshing(shop));
    const auto fetched = scene.store->reader().templates.find(shop, created->id).value();
    QVERIFY(fetched);
    QCOMPARE(fetched->components, created->components);

    const QUrl decide =
        scene.servers.sandbox().url().resolved(QUrl(u"/sandbox/templates/"_s + created->id.value()));
    QCOMPARE(support::postJson(decide, {{u"status"_s, u"REJECTED"_s}}).status, 200);
    Template changed = *created;
    changed.status = TemplateStatus::Rejected;
    changed.components.body.text = u"Good day {{1}}, your parcel is ready."_s;
    const Result<Template> edited = QCoro::waitFor(service.edit(changed));
    QVERIFY2(edited, qPrintable(edited ? QString() : describe(edited.error())));
    QCOMPARE(edited->status, TemplateStatus::Pending);
    service.refresh(shop);
    QTRY_VERIFY(!service.isRefreshing(shop));
    QCOMPARE(scene.store->reader().templates.find(shop, created->id).value()->components.body.text,
             changed.components.body.text);

    QVERIFY(QCoro::waitFor(service.remove(changed)));
    QVERIFY(!scene.store->reader().templates.find(shop, created->id).value());
    service.refresh(shop);
    QTRY_VERIFY(!service.isRefreshing(shop));
    QVERIFY(!scene.store->reader().templates.find(shop, created->id).value());
}

Template TestTemplateService::fetchedAs(const QString &status, const TemplateId &id, test::SetupScene &scene,
                                        TemplateService &service)
{
    const QUrl decide = scene.servers.sandbox().url().resolved(QUrl(u"/sandbox/templates/"_s + id.value()));
    if (support::postJson(decide, {{u"status"_s, status}}).status != 200)
        return {};
    service.refresh(shop);
    [&service] { QTRY_VERIFY(!service.isRefreshing(shop)); }();
    return scene.store->reader().templates.find(shop, id).value().value_or(Template());
}

void TestTemplateService::theButtonOfACodeIsRecognisedInWhatMetaGivesBack()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    Template code;
    code.waba = shop;
    code.name = u"login_code"_s;
    code.language = u"en"_s;
    code.category = TemplateCategory::Authentication;
    code.components.hasSecurityAdvice = true;
    code.components.codeExpirationMinutes = 10;
    TemplateButton button;
    button.kind = TemplateButtonKind::OneTimeCode;
    code.components.buttons = {button};
    const Result<Template> created = QCoro::waitFor(service.create(code));
    QVERIFY2(created, qPrintable(created ? QString() : describe(created.error())));
    const Template fetched = fetchedAs(u"APPROVED"_s, created->id, scene, service);
    QCOMPARE(fetched.status, TemplateStatus::Approved);
    QVERIFY(!variablesIn(fetched.components.body.text).isEmpty()); // Meta's own text
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(fetched.components);
    QCOMPARE(placeholders.size(), 1);
    QCOMPARE(placeholders.first().kind, TemplatePlaceholder::Kind::OneTimeCode);
    QVERIFY(!canBroadcast(fetched));
    QVERIFY(problemsIn(fetched).isEmpty());
    const Result<Template> edited = QCoro::waitFor(service.edit(fetched));
    QVERIFY2(edited, qPrintable(edited ? QString() : describe(edited.error())));
}

QString TestTemplateService::uploadedPicture(test::SetupScene &scene)
{
    const NumberAccess access{*scene.store, scene.vault(), scene.graph()};
    const Result<SharedSecret> token = access.tokenFor(PhoneNumberId(u"610000000000001"_s));
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/bouquet.jpg"));
    if (!token || !file.open(QIODevice::ReadOnly))
        return {};
    FilePiece piece;
    piece.bytes = file.readAll();
    piece.fileBytes = piece.bytes.size();
    const QString app = scene.store->reader().relay.pairing().value().value().metaAppId;
    const BeginUpload beginning{app, {u"a.jpg"_s, u"image/jpeg"_s, piece.fileBytes}};
    const Result<QString> session = QCoro::waitFor(scene.graph().send(*token, beginning));
    const UploadPiece uploading{session.value_or(QString()), piece};
    return QCoro::waitFor(scene.graph().send(*token, uploading)).value_or(QString());
}

void TestTemplateService::theFileOfAHeaderIsUploadedAgainForAnEdit()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    Template whole = pickup();
    whole.components.header.format = HeaderFormat::Image;
    whole.components.header.exampleFile = uploadedPicture(scene);
    const Result<Template> created = QCoro::waitFor(service.create(whole));
    QVERIFY2(created, qPrintable(created ? QString() : describe(created.error())));
    const int uploads = scene.asked(u"/uploads"_s);
    Template fetched = fetchedAs(u"APPROVED"_s, created->id, scene, service);
    const QString address = fetched.components.header.exampleFile;
    QVERIFY2(address.startsWith(u"http"_s), qPrintable(address));
    fetched.components.footer = u"Corner Shop"_s;
    const Result<Template> edited = QCoro::waitFor(service.edit(fetched));
    QVERIFY2(edited, qPrintable(edited ? QString() : describe(edited.error())));
    QCOMPARE(scene.asked(u"/uploads"_s), uploads + 1);

    Template gone = fetchedAs(u"REJECTED"_s, created->id, scene, service);
    QVERIFY(gone.components.header.exampleFile != address); // it is a file of its own
    QCOMPARE(gone.components.footer, u"Corner Shop"_s);
    gone.components.header.exampleFile.append(u'x');
    const Result<Template> refused = QCoro::waitFor(service.edit(gone));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::PictureGone);
}

void TestTemplateService::anExampleIsUploadedInPieces()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    const QString picture = QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/bouquet.jpg");
    QList<qint64> arrived;
    const auto upload = [&] {
        auto progress = std::make_shared<TransferProgress>();
        connect(progress.get(), &TransferProgress::progressed, this,
                [&arrived](qint64 bytes) { arrived << bytes; });
        return QCoro::waitFor(service.uploadExample(shop, picture, u"image/jpeg"_s, progress));
    };
    QVERIFY(scene.servers.setFault(u"upload_interrupted"_s));
    QVERIFY(!upload());
    const int begun = scene.asked(u"/uploads"_s);
    QVERIFY(scene.servers.setFault(u"upload_interrupted"_s, false));
    arrived.clear();
    const Result<QString> handle = upload();
    QVERIFY2(handle, qPrintable(handle ? QString() : describe(handle.error())));
    QCOMPARE(scene.asked(u"/uploads"_s), begun); // it went on where it was interrupted
    QVERIFY(arrived.first() > 0);
    QCOMPARE(arrived.last(), QFileInfo(picture).size());

    Template whole = pickup();
    whole.components.header.format = HeaderFormat::Image;
    whole.components.header.exampleFile = *handle;
    const Result<Template> created = QCoro::waitFor(service.create(whole));
    QVERIFY2(created, qPrintable(created ? QString() : describe(created.error())));
    QCOMPARE(fetchedAs(u"APPROVED"_s, created->id, scene, service).components.header.format,
             HeaderFormat::Image);
}

void TestTemplateService::whatCantBeAnExampleIsRefused()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    const auto reason = [&service](const QString &path, const QString &type) {
        const auto progress = std::make_shared<TransferProgress>();
        const Result<QString> handle = QCoro::waitFor(service.uploadExample(shop, path, type, progress));
        return handle ? Reason::None : handle.error().reason;
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(reason(path, u"application/msword"_s), Reason::FileTypeRefused);
    QCOMPARE(reason(path, u"application/pdf"_s), Reason::DiskError); // nothing is in it
    QVERIFY(file.resize(5LL * 1024 * 1024 + 1));
    QCOMPARE(reason(path, u"image/png"_s), Reason::FileTooLarge);
    QVERIFY(file.remove());
    QCOMPARE(reason(path, u"image/png"_s), Reason::DiskError);
    QCOMPARE(scene.asked(u"/uploads"_s), 0);
}

void TestTemplateService::whatMetaRefusesIsNotKept()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    Template wrong = pickup();
    wrong.components.body.text = u"{{1}}, your parcel is ready."_s;
    const Result<Template> refused = QCoro::waitFor(service.create(wrong));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QCOMPARE(refused.error().meta.value_or(MetaCode()).code, 2388299);
    QVERIFY(!scene.store->reader().templates.findByName(shop, wrong.name, wrong.language).value());
}

void TestTemplateService::keepsThemWithoutANetwork()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    service.refreshAll();
    QTRY_VERIFY(!stored(scene).isEmpty());
    QTRY_VERIFY(!service.isRefreshing(shop));
    const QList<Template> before = stored(scene);
    QVERIFY(scene.servers.sandbox().stop());
    QSignalSpy changed(&service, &TemplateService::refreshChanged);
    service.refresh(shop);
    QTRY_COMPARE(changed.size(), 2); // begun, ended
    QCOMPARE(service.lastError(shop).value_or(Error()).kind, Error::Kind::Network);
    QCOMPARE(stored(scene), before);
    QVERIFY(!QCoro::waitFor(service.create(pickup())));
    QCOMPARE(stored(scene), before);
}

void TestTemplateService::fetchesWhatAWebhookLeavesOpen()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    QVERIFY(stored(scene).isEmpty());
    const auto note = [](StoreSession &session) { return session.templates.noteOutdated(shop); };
    QVERIFY(QCoro::waitFor(scene.store->write(note)));
    QTRY_VERIFY(!stored(scene).isEmpty());
    QTRY_VERIFY(scene.store->reader().templates.outdated()->isEmpty());
}

void TestTemplateService::forgetsADisconnectedAccount()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    SystemClock clock;
    TemplateService service({*scene.store, scene.vault(), scene.graph()}, clock);
    service.refreshAll();
    QTRY_VERIFY(!stored(scene).isEmpty());
    QTRY_VERIFY(!service.isRefreshing(shop));
    const AccountId account = scene.store->reader().accounts.accounts()->first().id;
    const auto disconnect = [account](StoreSession &session) {
        return session.disconnects.disconnect(account);
    };
    QVERIFY(QCoro::waitFor(scene.store->write(disconnect)));
    QTRY_VERIFY(stored(scene).isEmpty());
}

QTEST_GUILESS_MAIN(TestTemplateService)
#include "tst_templateservice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templatelistmodel.h"
#include "setupscene.h"
#include "tests/ui/looks.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templatespage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const WabaId shop(u"500000000000001"_s);

/// A template of each status that needs an action.
QList<Template> samples()
{
    Template ready;
    ready.id = TemplateId(u"1"_s);
    ready.waba = shop;
    ready.name = u"order_ready"_s;
    ready.language = u"en"_s;
    ready.category = TemplateCategory::Utility;
    ready.status = TemplateStatus::Approved;
    ready.quality = TemplateQuality::Green;
    ready.components.body = {u"Hello {{1}}, your order is ready."_s, {{u"1"_s, u"Ana"_s}}};
    Template rejected = ready;
    rejected.id = TemplateId(u"2"_s);
    rejected.name = u"spring_course"_s;
    rejected.status = TemplateStatus::Rejected;
    rejected.rejectionReason = u"INVALID_FORMAT"_s;
    rejected.rejectionAdvice = u"Variables need examples."_s;
    Template paused = ready;
    paused.id = TemplateId(u"3"_s);
    paused.name = u"winter_bouquets"_s;
    paused.category = TemplateCategory::Marketing;
    paused.status = TemplateStatus::Paused;
    paused.quality = TemplateQuality::Red;
    paused.nextCategory = TemplateCategory::Utility;
    return {ready, rejected, paused};
}

} // namespace

/// The templates in the settings, against the real sandbox.
class TestTemplatesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTemplateIsCreatedAndDeleted();
    void aRefusalStaysInTheEditor();
    void aUsedUpAllowanceSaysWhenItWorksAgain();
    void anAnswerLeavesTheNextEditorAlone();
    void withoutANetworkEverythingIsThereToBeRead();
    void looksRight_data();
    void looksRight();

private:
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    QString shownText(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found && found->isVisibleTo(m_page.get()) ? found->text() : QString();
    }
    void show();
    /// Stops the sandbox; the templates that were fetched last stay.
    void goOffline();
    void choose(const QString &name);
    void fillIn(const QString &name, const QString &text);

    std::unique_ptr<Theme> m_theme;
    std::optional<test::SetupScene> m_scene;
    SystemClock m_clock;
    std::unique_ptr<TemplateService> m_service;
    std::unique_ptr<TemplateListModel> m_model;
    std::unique_ptr<TemplatesPage> m_page;
};

void TestTemplatesPage::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_service = std::make_unique<TemplateService>(
        NumberAccess{*m_scene->store, m_scene->vault(), m_scene->graph()}, m_clock);
    m_model = std::make_unique<TemplateListModel>(*m_scene->store);
}

void TestTemplatesPage::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_service.reset();
    m_scene.reset();
    m_theme.reset();
}

void TestTemplatesPage::show()
{
    m_page = std::make_unique<TemplatesPage>(*m_service, *m_model, *m_theme);
    m_page->resize(720, 1000);
    m_page->show();
    m_page->refresh();
    QTRY_VERIFY(m_model->isLoaded());
    QTRY_VERIFY(!m_service->isRefreshing(shop));
}

void TestTemplatesPage::goOffline()
{
    QVERIFY(m_scene->servers.sandbox().stop());
    const auto keep = [at = m_clock.now()](StoreSession &session) {
        return session.templates.replaceAll(shop, samples(), session.templates.beginFetch(shop, at).value());
    };
    QVERIFY(QCoro::waitFor(m_scene->store->write(keep)));
}

void TestTemplatesPage::choose(const QString &name)
{
    QTRY_VERIFY(m_model->rowCount() > 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(TemplateListModel::TemplateRole).value<Template>().name == name)
            find<QListView>(u"templateRows"_s)
                ->setCurrentIndex(find<QListView>(u"templateRows"_s)->model()->index(row, 0));
    }
}

void TestTemplatesPage::fillIn(const QString &name, const QString &text)
{
    find<QPushButton>(u"newTemplateButton"_s)->click();
    find<QLineEdit>(u"templateName"_s)->setText(name);
    find<QPlainTextEdit>(u"templateBody"_s)->setPlainText(text);
    find<QPushButton>(u"submitTemplateButton"_s)->click();
}

void TestTemplatesPage::aTemplateIsCreatedAndDeleted()
{
    show();
    fillIn(u"come_in"_s, u"Come in and see what is new."_s);
    QTRY_VERIFY(!find<TemplateEditor>(u"templateEditor"_s));
    QVERIFY2(shownText(u"templatesMessage"_s).contains(u"review"_s),
             qPrintable(shownText(u"templatesMessage"_s)));
    QTRY_COMPARE(shownText(u"templateCardTitle"_s), u"Come in"_s);
    QVERIFY(shownText(u"templateCardStatus"_s).startsWith(u"In review."_s));
    QVERIFY(!find<QPushButton>(u"editTemplateButton"_s)->isEnabled()); // not while it is reviewed

    find<QPushButton>(u"deleteTemplateButton"_s)->click();
    find<QPushButton>(u"confirmDeleteTemplateButton"_s)->click();
    QTRY_VERIFY(shownText(u"templatesMessage"_s).contains(u"deleted"_s));
    QTRY_VERIFY(shownText(u"templateCardTitle"_s).isEmpty());
    QVERIFY(!m_scene->store->reader().templates.findByName(shop, u"come_in"_s, u"en"_s).value());
}

void TestTemplatesPage::aRefusalStaysInTheEditor()
{
    show();
    fillIn(u"come_in"_s, u"Come in and see what is new."_s);
    QTRY_VERIFY(!find<TemplateEditor>(u"templateEditor"_s));
    fillIn(u"come_in"_s, u"Come in once more and see."_s); // the name is taken
    QTRY_VERIFY(!shownText(u"templateEditorProblem"_s).isEmpty());
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Come in once more and see."_s);
}

/// Meta refuses one call; the others are not made until then.
void TestTemplatesPage::aUsedUpAllowanceSaysWhenItWorksAgain()
{
    const auto says = [this](const QString &label) {
        return shownText(label).contains(u"It works again from"_s);
    };
    show();
    fillIn(u"come_in"_s, u"Come in and see what is new."_s);
    QTRY_VERIFY(!find<TemplateEditor>(u"templateEditor"_s));
    QTRY_COMPARE(shownText(u"templateCardTitle"_s), u"Come in"_s);
    QVERIFY(m_scene->servers.setFault(u"rate_limit"_s, true, 1));
    fillIn(u"come_again"_s, u"Come again and see what is new."_s);
    QTRY_VERIFY2(says(u"templateEditorProblem"_s), qPrintable(shownText(u"templateEditorProblem"_s)));
    const QPointer<TemplateEditor> editor = find<TemplateEditor>(u"templateEditor"_s);
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"Come again and see what is new."_s);
    editor->reject();
    editor->findChild<QPushButton *>(u"confirmDiscardTemplateButton"_s)->click();
    QTRY_VERIFY(!editor);
    find<QPushButton>(u"deleteTemplateButton"_s)->click();
    find<QPushButton>(u"confirmDeleteTemplateButton"_s)->click();
    QTRY_VERIFY2(says(u"templatesMessage"_s), qPrintable(shownText(u"templatesMessage"_s)));
    QCOMPARE(shownText(u"templateCardTitle"_s), u"Come in"_s);
    m_page->refresh();
    QTRY_VERIFY2(says(u"templatesState"_s), qPrintable(shownText(u"templatesState"_s)));
}

void TestTemplatesPage::anAnswerLeavesTheNextEditorAlone()
{
    show();
    fillIn(u"come_in"_s, u"Come in and see what is new."_s);
    const QPointer<TemplateEditor> first = find<TemplateEditor>(u"templateEditor"_s);
    QVERIFY(first); // the answer comes in the event loop
    first->reject();
    first->findChild<QPushButton *>(u"confirmDiscardTemplateButton"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!first);
    find<QPushButton>(u"newTemplateButton"_s)->click();
    const QPointer<TemplateEditor> second = find<TemplateEditor>(u"templateEditor"_s);
    find<QPlainTextEdit>(u"templateBody"_s)->setPlainText(u"We are closed on Monday."_s);
    QTRY_VERIFY(shownText(u"templatesMessage"_s).contains(u"review"_s));
    QVERIFY(second && second->isVisible());
    QCOMPARE(find<QPlainTextEdit>(u"templateBody"_s)->toPlainText(), u"We are closed on Monday."_s);
}

void TestTemplatesPage::withoutANetworkEverythingIsThereToBeRead()
{
    goOffline();
    show();
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_VERIFY2(shownText(u"templatesState"_s).contains(u"as they were"_s),
                 qPrintable(shownText(u"templatesState"_s)));
    choose(u"spring_course"_s);
    const QString status = shownText(u"templateCardStatus"_s);
    QVERIFY2(status.startsWith(u"Rejected."_s) && status.contains(u"Variables need examples."_s),
             qPrintable(status));
    choose(u"winter_bouquets"_s);
    QVERIFY(shownText(u"templateCardStatus"_s).startsWith(u"Paused."_s));
    QVERIFY(shownText(u"templateCardNext"_s).contains(u"Orders and appointments"_s));
    fillIn(u"come_in"_s, u"Come in and see what is new."_s);
    QTRY_VERIFY(shownText(u"templateEditorProblem"_s).contains(u"internet connection"_s));
}

void TestTemplatesPage::looksRight_data()
{
    test::addLooks(720, 432);
}

void TestTemplatesPage::looksRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    goOffline();
    show();
    QTRY_COMPARE(m_model->rowCount(), 3);
    choose(u"spring_course"_s);
    QVERIFY(test::looksRight(*m_page, look, u"templatespage"_s));
}

QTEST_MAIN(TestTemplatesPage)
#include "tst_templatespage.moc"

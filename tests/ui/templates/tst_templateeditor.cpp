// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateeditorscene.h"
#include "tests/ui/looks.h"

#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

class TestTemplateEditor : public TemplateEditorScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void givesBackWhatItWasGiven();
    void writesANewTemplate();
    void variablesGetTheirExamples();
    void namesMakeNamedVariables();
    void saysWhatMetaWouldRefuseWhileItIsWritten();
    void whatIsOnlyMissingIsReportedWhenItIsSent();
    void buttonsAreAddedAndRemoved();
    void anUnknownButtonStaysAsItIs();
    void aCodesTextIsWrittenByWhatsApp();
    void anApprovedTemplateKeepsNameLanguageAndCategory();
    void aRefusalKeepsWhatWasWritten();
    void closingAsksWhenSomethingWouldBeLost();
    void theProgramClosesItWithoutAQuestion();
    void looksRight_data();
    void looksRight();
};

void TestTemplateEditor::givesBackWhatItWasGiven()
{
    m_editor->setTemplate(sample());
    QCOMPARE(m_editor->whole(), sample());
    QVERIFY(findings().isEmpty());
}

void TestTemplateEditor::writesANewTemplate()
{
    QSignalSpy submitted(m_editor, &TemplateEditor::submitted);
    edit(u"templateName"_s)->setText(u"come_in"_s);
    choose(u"templateCategory"_s, int(TemplateCategory::Marketing));
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Location));
    write(u"Come in and see."_s);
    press(u"submitTemplateButton"_s);
    QCOMPARE(submitted.size(), 1);
    const auto written = submitted.first().first().value<Template>();
    QCOMPARE(written.name, u"come_in"_s);
    QCOMPARE(written.category, TemplateCategory::Marketing);
    QCOMPARE(written.components.header.format, HeaderFormat::Location);
    QCOMPARE(written.components.body.text, u"Come in and see."_s);
    QVERIFY(!written.language.isEmpty());
}

void TestTemplateEditor::variablesGetTheirExamples()
{
    write(u"Hello , come in."_s);
    auto *body = m_editor->findChild<QPlainTextEdit *>(u"templateBody"_s);
    QTextCursor cursor = body->textCursor();
    cursor.setPosition(6);
    body->setTextCursor(cursor);
    press(u"addVariableButton"_s);
    QCOMPARE(body->toPlainText(), u"Hello {{1}}, come in."_s);
    QVERIFY(edit(u"bodyExample0"_s));
    edit(u"bodyExample0"_s)->setText(u"Ines"_s);
    body->appendPlainText(u"We have {{2}} for you."_s); // what was typed stays
    QCOMPARE(edit(u"bodyExample0"_s)->text(), u"Ines"_s);
    edit(u"bodyExample1"_s)->setText(u"bread"_s);
    const QList<TemplateVariable> expected{{u"1"_s, u"Ines"_s}, {u"2"_s, u"bread"_s}};
    QCOMPARE(m_editor->whole().components.body.examples, expected);
    const QString shown = m_editor->findChild<QLabel *>(u"previewBody"_s)->text();
    QVERIFY2(shown.contains(u"Hello Ines, come in."_s), qPrintable(shown));
}

void TestTemplateEditor::namesMakeNamedVariables()
{
    write(u"Hello {{name}}, come in."_s);
    QCOMPARE(m_editor->whole().components.format, VariableFormat::Named);
    write(u"Hello {{1}}, come in."_s);
    QCOMPARE(m_editor->whole().components.format, VariableFormat::Positional);
}

void TestTemplateEditor::saysWhatMetaWouldRefuseWhileItIsWritten()
{
    write(u"{{1}} is ready."_s);
    QVERIFY2(findings().contains(u"begin or end with a variable"_s), qPrintable(findings()));
    write(u"Order {{1}} is ready."_s);
    QVERIFY2(findings().isEmpty(), qPrintable(findings()));
}

void TestTemplateEditor::whatIsOnlyMissingIsReportedWhenItIsSent()
{
    QSignalSpy submitted(m_editor, &TemplateEditor::submitted);
    QVERIFY(findings().isEmpty());
    press(u"submitTemplateButton"_s);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(findings().contains(u"Give the template a name."_s));
    QVERIFY(findings().contains(u"Write the message."_s));
}

void TestTemplateEditor::buttonsAreAddedAndRemoved()
{
    const QList<QAction *> kinds =
        m_editor->findChild<QPushButton *>(u"addTemplateButton"_s)->menu()->actions();
    QCOMPARE(kinds.size(), 8);
    kinds.at(1)->trigger(); // a website
    edit(u"buttonText"_s)->setText(u"Map"_s);
    QVERIFY(!edit(u"buttonExample"_s)->isVisibleTo(m_editor));
    edit(u"buttonUrl"_s)->setText(u"https://shop.example/{{1}}"_s);
    QVERIFY(edit(u"buttonExample"_s)->isVisibleTo(m_editor));
    edit(u"buttonExample"_s)->setText(u"https://shop.example/a"_s);
    const TemplateButton made = m_editor->whole().components.buttons.value(0);
    QCOMPARE(made.kind, TemplateButtonKind::Url);
    QCOMPARE(made.text, u"Map"_s);
    QCOMPARE(made.url, u"https://shop.example/{{1}}"_s);
    QCOMPARE(made.example, u"https://shop.example/a"_s);
    m_editor->findChild<QToolButton *>(u"removeTemplateButton"_s)->click();
    QVERIFY(m_editor->whole().components.buttons.isEmpty());
}

void TestTemplateEditor::anUnknownButtonStaysAsItIs()
{
    Template whole = sample();
    TemplateButton odd;
    odd.json = u"{\"type\":\"TELEPATHY\"}"_s;
    TemplateButton form; // what can't be made here stays as well
    form.kind = TemplateButtonKind::Flow;
    form.text = u"Book a table"_s;
    form.json = u"{\"type\":\"FLOW\",\"text\":\"Book a table\",\"flow_id\":\"77\"}"_s;
    TemplateButton app = form;
    app.kind = TemplateButtonKind::App;
    app.json = u"{\"type\":\"APP\",\"text\":\"Book a table\",\"deep_link\":{}}"_s;
    whole.components.buttons << odd << form << app;
    m_editor->setTemplate(whole);
    QCOMPARE(m_editor->whole().components.buttons, whole.components.buttons);
}

void TestTemplateEditor::aCodesTextIsWrittenByWhatsApp()
{
    QSignalSpy submitted(m_editor, &TemplateEditor::submitted);
    edit(u"templateName"_s)->setText(u"code"_s);
    choose(u"templateCategory"_s, int(TemplateCategory::Authentication));
    QVERIFY(!m_editor->findChild<QPlainTextEdit *>(u"templateBody"_s)->isVisibleTo(m_editor));
    m_editor->findChild<QSpinBox *>(u"codeMinutes"_s)->setValue(10);
    press(u"submitTemplateButton"_s);
    QCOMPARE(submitted.size(), 1);
    const auto written = submitted.first().first().value<Template>();
    QCOMPARE(written.components.codeExpirationMinutes, 10);
    QVERIFY(written.components.hasSecurityAdvice);
    QCOMPARE(written.components.buttons.value(0).kind, TemplateButtonKind::OneTimeCode);
    QVERIFY(m_editor->findChild<QLabel *>(u"previewBody"_s)->text().contains(u"123456"_s));
}

void TestTemplateEditor::anApprovedTemplateKeepsNameLanguageAndCategory()
{
    Template whole = sample();
    whole.id = TemplateId(u"1"_s);
    whole.status = TemplateStatus::Approved;
    m_editor->setTemplate(whole);
    QVERIFY(!edit(u"templateName"_s)->isEnabled());
    QVERIFY(!m_editor->findChild<QComboBox *>(u"templateLanguageChoice"_s)->isEnabled());
    QVERIFY(!m_editor->findChild<QComboBox *>(u"templateCategory"_s)->isEnabled());
    whole.status = TemplateStatus::Rejected;
    m_editor->setTemplate(whole);
    QVERIFY(m_editor->findChild<QComboBox *>(u"templateCategory"_s)->isEnabled());
}

void TestTemplateEditor::aRefusalKeepsWhatWasWritten()
{
    m_editor->setTemplate(sample());
    m_editor->setBusy(true);
    QVERIFY(!m_editor->findChild<QPushButton *>(u"submitTemplateButton"_s)->isEnabled());
    m_editor->refuse(u"The name is taken."_s);
    QVERIFY(m_editor->findChild<QPushButton *>(u"submitTemplateButton"_s)->isEnabled());
    QCOMPARE(m_editor->findChild<QLabel *>(u"templateEditorProblem"_s)->text(), u"The name is taken."_s);
    QCOMPARE(m_editor->whole(), sample());
}

void TestTemplateEditor::closingAsksWhenSomethingWouldBeLost()
{
    QPointer<TemplateEditor> editor = m_editor;
    write(u"Something"_s);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    auto *discard = m_editor->findChild<QPushButton *>(u"confirmDiscardTemplateButton"_s);
    QVERIFY(discard);
    QVERIFY(m_editor->isVisible());
    discard->click();
    QTRY_VERIFY(!editor);
    openEditor();
    editor = m_editor;
    QTest::keyClick(m_editor, Qt::Key_Escape); // nothing was written
    QTRY_VERIFY(!editor);
}

void TestTemplateEditor::theProgramClosesItWithoutAQuestion()
{
    const QPointer<TemplateEditor> editor = m_editor;
    write(u"Something"_s);
    m_editor->close();
    QTRY_VERIFY(!editor);
}

void TestTemplateEditor::looksRight_data()
{
    test::addLooks(860, 480);
}

void TestTemplateEditor::looksRight()
{
    QFETCH(const test::Look, look);
    delete m_editor;
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    openEditor();
    Template whole = sample();
    whole.components.body.text += u" {{3}}"_s; // something to be told
    m_editor->setTemplate(whole);
    m_editor->setLayoutDirection(look.direction);
    m_editor->resize(look.width, 1100);
    m_editor->show();
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(m_editor->grab(),
                              u"templateeditor-"_s + QLatin1StringView(QTest::currentDataTag())));
    QVERIFY2(m_editor->minimumSizeHint().width() <= look.width, "too wide");
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Image));
    m_answers << u"4::handle"_s;
    fileField()->take(pictureFile());
    QTRY_VERIFY(m_editor->findChild<QWidget *>(u"previewPicture"_s));
    QTRY_VERIFY(!fileField()->isBusy());
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(m_editor->grab(),
                              u"templateeditor-picture-"_s + QLatin1StringView(QTest::currentDataTag())));
    fileField()->take(pictureFile());
    QTRY_COMPARE(m_uploaded.size(), 2);
    Q_EMIT m_progress->progressed(40, 100);
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(m_editor->grab(),
                              u"templateeditor-uploading-"_s + QLatin1StringView(QTest::currentDataTag())));
    QVERIFY2(m_editor->minimumSizeHint().width() <= look.width, "too wide");
}

QTEST_MAIN(TestTemplateEditor)
#include "tst_templateeditor.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "templateeditorscene.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// The example file in the header of a template, which is uploaded as soon as it is chosen.
class TestTemplateExamples : public TemplateEditorScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aPictureIsUploadedForTheHeading();
    void withoutAFileTheHeadingIsIncomplete();
    void aFailedUploadIsTriedAgain();
    void theFileOfAnExistingTemplateStays();
};

void TestTemplateExamples::aPictureIsUploadedForTheHeading()
{
    QSignalSpy submitted(m_editor, &TemplateEditor::submitted);
    edit(u"templateName"_s)->setText(u"new_bread"_s);
    write(u"Fresh rye bread is here."_s);
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Image));
    fileField()->take(pictureFile());
    QTRY_COMPARE(m_uploaded, QStringList{u"image/jpeg"_s});
    Q_EMIT m_progress->progressed(40, 100);
    const auto *state = m_editor->findChild<QLabel *>(u"templateFileState"_s);
    QVERIFY2(state->text().contains(u"40"_s), qPrintable(state->text()));
    press(u"submitTemplateButton"_s); // it is still under way
    QVERIFY(submitted.isEmpty());
    QVERIFY2(findings().contains(u"Wait"_s), qPrintable(findings()));

    m_editor->findChild<QToolButton *>(u"removeTemplateFileButton"_s)->click();
    QVERIFY(m_progress->isCancelled());
    m_answers << u"4::handle"_s;
    fileField()->take(pictureFile());
    QTRY_COMPARE(fileField()->reference(), u"4::handle"_s);
    QTRY_VERIFY(m_editor->findChild<QWidget *>(u"previewPicture"_s));
    press(u"submitTemplateButton"_s);
    QCOMPARE(submitted.size(), 1);
    const auto written = submitted.first().first().value<Template>();
    QCOMPARE(written.components.header.format, HeaderFormat::Image);
    QCOMPARE(written.components.header.exampleFile, u"4::handle"_s);
}

void TestTemplateExamples::withoutAFileTheHeadingIsIncomplete()
{
    QSignalSpy submitted(m_editor, &TemplateEditor::submitted);
    edit(u"templateName"_s)->setText(u"new_bread"_s);
    write(u"Fresh rye bread is here."_s);
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Document));
    QVERIFY(findings().isEmpty()); // not before it was tried
    press(u"submitTemplateButton"_s);
    QVERIFY(submitted.isEmpty());
    QVERIFY(findings().contains(u"example file"_s));
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::None));
    QVERIFY(findings().isEmpty());
    QVERIFY(!fileField());
}

void TestTemplateExamples::aFailedUploadIsTriedAgain()
{
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Image));
    m_answers << failure(Error::Kind::Network, Reason::NotSent) << u"4::handle"_s;
    fileField()->take(pictureFile());
    auto *retry = m_editor->findChild<QPushButton *>(u"retryTemplateFileButton"_s);
    QTRY_VERIFY(retry->isVisibleTo(m_editor));
    QVERIFY(fileField()->reference().isEmpty());
    retry->click();
    QTRY_COMPARE(fileField()->reference(), u"4::handle"_s);
    QVERIFY(!retry->isVisibleTo(m_editor));
    QCOMPARE(m_uploaded.size(), 2);

    m_answers << failure(Error::Kind::Rejected, Reason::FileTypeRefused);
    fileField()->take(pictureFile());
    QTRY_COMPARE(m_uploaded.size(), 3);
    QTRY_VERIFY(!fileField()->isBusy());
    QVERIFY(!retry->isVisibleTo(m_editor)); // the same file would be refused again
}

void TestTemplateExamples::theFileOfAnExistingTemplateStays()
{
    Template whole = sample();
    whole.id = TemplateId(u"1"_s);
    whole.components.header = {};
    whole.components.header.format = HeaderFormat::Video;
    whole.components.header.exampleFile = u"https://media.example/bread.mp4"_s;
    m_editor->setTemplate(whole);
    QCOMPARE(m_editor->whole(), whole);
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Image));
    QVERIFY(m_editor->whole().components.header.exampleFile.isEmpty());
    choose(u"templateHeaderFormat"_s, int(HeaderFormat::Video));
    QCOMPARE(m_editor->whole(), whole);
}

QTEST_MAIN(TestTemplateExamples)
#include "tst_templateexamples.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesscene.h"
#include "pseudolook.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Opens the files of a conversation in a made-up language.
class TestPseudoFiles : public FilesScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { PseudoLook::addScripts(); }
    void theViewer();
    void aDangerousFile();
    void everyStateOfAFile();

private:
    void begin();

    PseudoLook m_look;
};

void TestPseudoFiles::begin()
{
    m_look.setNames({u"Ana"_s, u"picture.png"_s, u"1.exe"_s});
    m_look.begin();
    makePane(); // in the language from now on
    m_pane->resize(PseudoLook::width(), 820);
}

void TestPseudoFiles::theViewer()
{
    begin();
    add(MediaKind::Image, u"5001"_s, u"1"_s);
    add(MediaKind::Video, u"5002"_s, u"2"_s);
    arrive(u"5001"_s, painted({900, 600}, Qt::red));
    arrive(u"5002"_s, u"1"_s, "1");
    open();
    use(0);
    QTRY_VERIFY(viewer() && viewer()->isVisible());
    m_look.look<MediaViewer>(*viewer(), u"viewer"_s);
    QTest::keyClick(viewer(), Qt::Key_End); // a video, which another program plays
    m_look.look(*viewer(), u"viewer-video"_s);
    m_look.report();
}

void TestPseudoFiles::aDangerousFile()
{
    begin();
    add(MediaKind::Document, u"5003"_s, {}, u"1.exe"_s);
    arrive(u"5003"_s, u"1.exe"_s, "MZ");
    open();
    use(0);
    QMessageBox *question = nullptr;
    QTRY_VERIFY(question = m_pane->window()->findChild<QMessageBox *>(u"dangerousFileDialog"_s));
    m_look.look(*question, u"dangerous-file"_s);
    m_look.report();
}

void TestPseudoFiles::everyStateOfAFile()
{
    begin();
    int id = 6000;
    for (const MediaKind kind : {MediaKind::Image, MediaKind::Video, MediaKind::Document, MediaKind::Audio})
        add(kind, QString::number(++id));
    open();
    m_look.look<ChatPane>(*m_pane, u"files-waiting"_s);
    for (int i = 6001; i <= id; ++i)
        end(QString::number(i), MediaStage::Expired, MediaProblem::None);
    m_look.look(*m_pane, u"files-failed"_s);
    m_look.report();
}

QTEST_MAIN(TestPseudoFiles)
#include "tst_pseudofiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "pseudolook.h"
#include "ui/chat/attachmentsheet.h"
#include "ui/chat/captionsheet.h"
#include "ui/chat/composer.h"
#include "ui/chat/editbar.h"
#include "ui/chat/emojihistory.h"
#include "ui/chat/emojipicker.h"
#include "ui/chat/interactivesheet.h"
#include "ui/chat/keptsheetbar.h"
#include "ui/chat/linkpreviewbar.h"
#include "ui/chat/messageinfo.h"
#include "ui/chat/reactionpopup.h"
#include "ui/chat/voicebar.h"
#include "ui/inbox/selectionbar.h"
#include "ui/inbox/stopbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens what belongs to the writing of a message, in a made-up language.
class TestPseudoChat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::PseudoLook::addScripts(); }
    void init();
    void cleanup();
    void theEmojiPicker();
    void theReactions();
    void theInfoOfAMessage();
    void theAttachments();
    void aPictureWithButtons();
    void buttonsAndLists();
    void theClosedComposer();
    void theBarsOverTheField();
    void theVoiceMessage();

private:
    /// Shows a bar as wide as the window, looks at it, and hides it.
    template <class Bar>
    void lookAtBar(Bar &bar, const QString &where)
    {
        bar.resize(test::PseudoLook::width(), bar.sizeHint().height());
        bar.show();
        bar.resize(bar.width(), qMax(bar.height(), bar.heightForWidth(bar.width())));
        m_look.look<Bar>(bar, where);
        bar.hide();
    }

    test::PseudoLook m_look;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
};

void TestPseudoChat::init()
{
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_look.setNames({});
    m_look.begin();
    m_window = std::make_unique<QWidget>();
    m_window->resize(test::PseudoLook::width(), 820);
    m_window->show();
}

void TestPseudoChat::cleanup()
{
    m_window.reset();
    m_look.end();
}

void TestPseudoChat::theEmojiPicker()
{
    EmojiHistory history({u"🌹"_s}, 3);
    EmojiPicker picker(*m_theme, history, m_window.get());
    picker.setAttribute(Qt::WA_DeleteOnClose, false);
    picker.openAt({10, 10});
    // The names of emoji are Unicode's, in the language of the locale.
    const QAbstractItemModel *model = picker.findChild<QListView *>(u"emojiGrid"_s)->model();
    const auto allowNames = [&] {
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        m_look.setNames(names);
    };
    allowNames();
    m_look.look<EmojiPicker>(picker, u"emoji"_s);
    picker.findChild<QToolButton *>(u"emojiGroup1"_s)->click();
    allowNames();
    m_look.look(picker, u"emoji-group"_s);
    picker.findChild<QLineEdit *>(u"emojiSearch"_s)->setText(u"000"_s);
    QCOMPARE(model->rowCount(), 0);
    m_look.look(picker, u"emoji-none"_s);
    m_look.report();
}

void TestPseudoChat::theReactions()
{
    for (const QString &own : {QString(), u"👍"_s}) {
        ReactionPopup popup(*m_theme, own, m_window.get());
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        popup.openAt({10, 10});
        m_look.look<ReactionPopup>(popup, u"reactions"_s);
        popup.showMore();
        m_look.look(popup, u"reactions-more"_s);
    }
    m_look.report();
}

void TestPseudoChat::theInfoOfAMessage()
{
    Message message;
    message.id = MessageId(u"1"_s);
    message.wamid = Wamid(u"2"_s);
    message.content = TextContent{u"3"_s};
    message.sentAt = QDateTime::currentDateTimeUtc();
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        for (const Delivery delivery :
             {Delivery::Queued, Delivery::Sent, Delivery::Delivered, Delivery::Read, Delivery::Failed}) {
            message.direction = direction;
            message.delivery = delivery;
            MessageInfo info(*m_theme, message, {}, m_window.get());
            info.setAttribute(Qt::WA_DeleteOnClose, false);
            info.openAt({10, 10});
            m_look.look<MessageInfo>(info, u"message-info"_s);
        }
    }
    m_look.report();
}

void TestPseudoChat::theAttachments()
{
    const QTemporaryDir folder;
    const QStringList paths{folder.filePath(u"1.pdf"_s), folder.filePath(u"3.png"_s)};
    QFile document(paths.at(0));
    QVERIFY(document.open(QIODevice::WriteOnly) && document.write("%PDF-1.4\n%%EOF\n") > 0);
    document.close();
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(paths.at(1)));
    m_look.setNames({u"1.pdf"_s, u"3.png"_s, u"3.jpg"_s, u"4.pdf"_s});
    AttachmentSheet sheet(*m_theme, m_window.get());
    sheet.addFiles(paths);
    sheet.open();
    m_look.look<AttachmentSheet>(sheet, u"attachments-reading"_s);
    QTRY_VERIFY(sheet.findChild<QPushButton *>(u"sendAttachmentsButton"_s)->isEnabled());
    m_look.look(sheet, u"attachments"_s);
    sheet.addFiles({folder.filePath(u"4.pdf"_s)}); // does not exist
    QTRY_VERIFY(!sheet.findChild<QPushButton *>(u"sendAttachmentsButton"_s)->isEnabled());
    m_look.look(sheet, u"attachments-missing"_s);
    sheet.showNotStored();
    m_look.look(sheet, u"attachments-not-stored"_s);
    m_look.report();
}

void TestPseudoChat::aPictureWithButtons()
{
    CaptionSheet sheet(*m_theme, m_window.get());
    sheet.open();
    m_look.look<CaptionSheet>(sheet, u"caption"_s);
    m_look.report();
}

void TestPseudoChat::buttonsAndLists()
{
    InteractiveSheet sheet(*m_theme, m_window.get());
    InteractiveContent used;
    used.body = u"1"_s;
    used.sections = {{{}, {{u"1"_s, u"2"_s, {}}}}};
    sheet.setUsed({used});
    sheet.open();
    auto *kinds = sheet.findChild<QComboBox *>(u"interactiveKind"_s);
    for (int i = 0; i < kinds->count(); ++i) {
        kinds->setCurrentIndex(i);
        m_look.look<InteractiveSheet>(sheet, u"interactive-%1"_s.arg(i));
    }
    m_look.report();
}

void TestPseudoChat::theClosedComposer()
{
    Composer composer(*m_theme);
    for (const auto remedy : {Composer::Remedy::Template, Composer::Remedy::Unblock,
                              Composer::Remedy::Connect, Composer::Remedy::None}) {
        composer.setClosed(u"1 2 3"_s, remedy);
        lookAtBar<Composer>(composer, u"closed-%1"_s.arg(int(remedy)));
    }
    m_look.report();
}

void TestPseudoChat::theBarsOverTheField()
{
    Message message;
    message.id = MessageId(u"1"_s);
    message.content = TextContent{u"3"_s};
    EditBar edit(*m_theme);
    edit.setMessage(message);
    lookAtBar<EditBar>(edit, u"edit"_s);
    KeptSheetBar kept(*m_theme);
    kept.setSheet(u"1"_s);
    lookAtBar<KeptSheetBar>(kept, u"kept-sheet"_s);
    LinkPreviewBar preview;
    preview.setText(u"https://1.de"_s);
    lookAtBar<LinkPreviewBar>(preview, u"link-preview"_s);
    StopBar stop(*m_theme);
    stop.ask(u"1"_s);
    lookAtBar<StopBar>(stop, u"stop"_s);
    SelectionBar selection(*m_theme);
    selection.setCount(2);
    lookAtBar<SelectionBar>(selection, u"selection"_s);
    m_look.report();
}

void TestPseudoChat::theVoiceMessage()
{
    VoiceBar bar(*m_theme);
    const auto states = QMetaEnum::fromType<VoiceBar::State>();
    for (int i = 0; i < states.keyCount(); ++i) {
        bar.setState(VoiceBar::State(states.value(i)));
        lookAtBar<VoiceBar>(bar, u"voice-"_s + QString::fromLatin1(states.key(i)));
    }
    m_look.report();
}

QTEST_MAIN(TestPseudoChat)
#include "tst_pseudochat.moc"

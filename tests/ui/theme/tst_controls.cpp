// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/controls.h"
#include "ui/theme/controlstyle.h"
#include "ui/theme/illustration.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/textalignment.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDial>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

void fillGallery(QWidget &page, const Theme &theme)
{
    auto *grid = new QGridLayout(&page);
    grid->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    grid->setSpacing(space::m);
    int row = 0;
    for (const auto style : {TextStyle::Display, TextStyle::Headline, TextStyle::Title, TextStyle::BodyStrong,
                             TextStyle::Body, TextStyle::Caption})
        grid->addWidget(
            makeLabel(theme, style, u"Hola, ¿tienen pan? 👍🏽 नमस्ते مرحبا"_s), row++,
            0, 1, 5);
    const QList<ButtonKind> kinds = {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Danger,
                                     ButtonKind::Link, ButtonKind::Pill};
    for (int i = 0; i < kinds.size(); ++i) {
        grid->addWidget(makeButton(kinds.at(i), u"Button"_s), row, i);
        auto *disabled = makeButton(kinds.at(i), u"Disabled"_s);
        disabled->setEnabled(false);
        grid->addWidget(disabled, row + 1, i);
    }
    row += 2;
    auto *edit = new QLineEdit(u"Typed 👨‍👩‍👧‍👦 1️⃣ ❤️ 🇪🇸 👍🏽"_s);
    auto *wrong = new QLineEdit(u"Wrong"_s);
    setInvalid(*wrong, true);
    grid->addWidget(edit, row, 0, 1, 3);
    grid->addWidget(wrong, row++, 3, 1, 2);
    for (const auto notice : {Notice::Info, Notice::Warning, Notice::Danger, Notice::Success}) {
        auto *frame = new QFrame;
        setNotice(*frame, notice);
        auto *box = new QGridLayout(frame);
        box->addWidget(makeLabel(theme, TextStyle::Body, u"What happened, and what to do."_s));
        grid->addWidget(frame, row++, 0, 1, 5);
    }
    auto *icons = new QWidget;
    auto *iconGrid = new QGridLayout(icons);
    for (int i = 0; i <= int(lastIcon); ++i)
        iconGrid->addWidget(makeIconButton(theme, Icon(i), iconName(Icon(i))), i / 16, i % 16);
    grid->addWidget(icons, row++, 0, 1, 5);
    auto *drawings = new QWidget;
    auto *drawingGrid = new QGridLayout(drawings);
    for (int i = 0; i < 6; ++i)
        drawingGrid->addWidget(new Illustration(theme, Drawing(i), 150), i / 3, i % 3);
    grid->addWidget(drawings, row, 0, 1, 4);
    auto *logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(128, 128));
    grid->addWidget(logo, row, 4);
}

/// As if it came from the mouse, which may give the focus.
void turnWheel(QWidget &over)
{
    const QPointF at = QRectF(over.rect()).center();
    QWheelEvent event(at, over.mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&over, &event);
}

QVariant valueOf(const QWidget &widget)
{
    return widget.property(widget.metaObject()->userProperty().name());
}

/// Counts the image files that Fusion reads.
class CountingStyle final : public QProxyStyle {
public:
    CountingStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option,
                           const QWidget *widget) const override
    {
        ++readCount;
        return QProxyStyle::standardPixmap(pixmap, option, widget);
    }
    mutable int readCount = 0;
};

} // namespace

/// How buttons, fields and the windows that they open look and behave under the theme.
class TestControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsEveryControl();
    void aTextStandsWhereReadingItBegins();
    void theWheelChangesNothingThatIsNotInUse_data();
    void theWheelChangesNothingThatIsNotInUse();
    void theWheelMovesASliderThatHasTheFocus();
    void whatPopsUpIsStyledToo_data();
    void whatPopsUpIsStyledToo();
    void noButtonOfADialogHasAPicture();
    void textGrowsInWhatIsThereAsInWhatIsMadeAnew();
    void theClearButtonReadsItsPictureWhenItIsPainted_data();
    void theClearButtonReadsItsPictureWhenItIsPainted();
    void everyCharacterOfAPlainToolTipStandsForItself();
};

void TestControls::drawsEveryControl()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QWidget page;
    fillGallery(page, theme);
    page.resize(900, page.sizeHint().height());
    QVERIFY(test::keepPicture(page.grab(), u"theme-light"_s));
    const QImage light = page.grab().toImage();
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(test::keepPicture(page.grab(), u"theme-dark"_s));
    const QImage dark = page.grab().toImage();
    QVERIFY(light.pixelColor(2, 2) != dark.pixelColor(2, 2));
}

void TestControls::theWheelChangesNothingThatIsNotInUse_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char *name :
         {"combo box", "editable combo box", "its field", "spin box", "field of a spin box", "number", "date",
          "time", "slider", "dial", "combo box with the focus"})
        QTest::newRow(name) << kind++;
}

void TestControls::theWheelChangesNothingThatIsNotInUse()
{
    QFETCH(const int, kind);
    Theme theme(*qApp, Theme::Mode::Light);
    QScrollArea area;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *first = new QLineEdit(page);
    column->addWidget(first);
    QWidget *control = nullptr;
    const bool isCombo = kind <= 2 || kind == 10;
    if (isCombo) {
        auto *combo = new QComboBox(page);
        combo->addItems({u"Bakery"_s, u"Butcher"_s, u"Florist"_s});
        combo->setEditable(kind == 1 || kind == 2);
        control = combo;
    } else if (kind <= 4) {
        control = new QSpinBox(page);
    } else if (kind == 5) {
        control = new QDoubleSpinBox(page);
    } else if (kind == 6) {
        control = new QDateEdit(QDate(2026, 1, 31), page);
    } else if (kind == 7) {
        control = new QTimeEdit(QTime(8, 0), page);
    } else if (kind == 8) {
        control = new QSlider(Qt::Horizontal, page);
    } else {
        control = new QDial(page);
    }
    if (auto *slider = qobject_cast<QAbstractSlider *>(control))
        slider->setValue(50);
    if (auto *spin = qobject_cast<QSpinBox *>(control))
        spin->setValue(50);
    if (auto *spin = qobject_cast<QDoubleSpinBox *>(control))
        spin->setValue(50);
    column->addWidget(control);
    page->setMinimumHeight(2000);
    column->addStretch();
    area.setWidget(page);
    area.resize(300, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    (kind == 10 ? control : first)->setFocus();
    QWidget *over = kind == 2 || kind == 4 ? control->findChild<QLineEdit *>() : control;
    const QVariant before = valueOf(*control);
    turnWheel(*over);
    QCOMPARE(valueOf(*control), before);
    QCOMPARE(area.focusWidget(), kind == 10 ? control : first);
    QVERIFY2(area.verticalScrollBar()->value() > 0, "the page around it did not scroll");
    turnWheel(*over);
    QCOMPARE(valueOf(*control), before);
}

void TestControls::theWheelMovesASliderThatHasTheFocus()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QSlider slider(Qt::Horizontal);
    slider.setValue(50);
    slider.show();
    QVERIFY(QTest::qWaitForWindowActive(&slider));
    slider.setFocus();
    turnWheel(slider);
    QVERIFY(slider.value() != 50);
}

void TestControls::whatPopsUpIsStyledToo_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestControls::whatPopsUpIsStyledToo()
{
    QFETCH(const Theme::Mode, mode);
    Theme theme(*qApp, mode);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *combo = new QComboBox(&page);
    combo->addItems({u"Bakery"_s, u"Butcher"_s, u"Florist"_s, u"Greengrocer"_s});
    column->addWidget(combo);
    column->addStretch();
    page.resize(320, 260);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    combo->showPopup();
    QWidget *popup = combo->view()->window();
    QTRY_VERIFY(popup->isVisible());
    QCoreApplication::processEvents();
    const QImage picture = popup->grab().toImage();
    QVERIFY(test::keepPicture(popup->grab(), u"theme-combo-"_s + QLatin1StringView(QTest::currentDataTag())));
    const QRect last = combo->view()->visualRect(combo->model()->index(3, 0));
    const QPoint edge = combo->view()->viewport()->mapTo(popup, QPoint(last.right() - 12, last.center().y()));
    QCOMPARE(picture.pixelColor(edge), theme.colours().surfaceRaised);
    QVERIFY(last.height() >= theme.sized(28));
    QVERIFY2(combo->view()->viewport()->rect().contains(last), "not all of a short list is there at once");
    combo->hidePopup();
}

/// Not the desktop's red cross and green tick, which belong to another look.
void TestControls::noButtonOfADialogHasAPicture()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close
                         | QDialogButtonBox::Discard | QDialogButtonBox::Help);
    box.show();
    const QList<QAbstractButton *> buttons = box.buttons();
    QCOMPARE(buttons.size(), 5);
    for (const QAbstractButton *button : buttons)
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void TestControls::textGrowsInWhatIsThereAsInWhatIsMadeAnew()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const auto pictureOf = [](QWidget &page) {
        page.show();
        QCoreApplication::sendPostedEvents(); // what it needs at least may have become less
        page.resize(1000, 1400);
        QCoreApplication::sendPostedEvents();
        return page.grab().toImage();
    };
    QWidget before;
    fillGallery(before, theme);
    const QImage usual = pictureOf(before);
    QSignalSpy changed(&theme, &Theme::changed);
    for (const qreal scale : {1.5, 2.0, 0.8}) {
        theme.setTextScale(scale);
        QWidget anew;
        fillGallery(anew, theme);
        const QImage grown = pictureOf(before);
        QVERIFY(grown != usual);
        QVERIFY(test::keepPicture(before.grab(), u"theme-zoom-%1"_s.arg(qRound(scale * 100))));
        QVERIFY2(grown == pictureOf(anew), qPrintable(QString::number(scale)));
    }
    QCOMPARE(changed.count(), 3);
    theme.setTextScale(7);
    QCOMPARE(theme.textScale(), 2.0);
    theme.setTextScale(1);
    QVERIFY(pictureOf(before) == usual);
}

void TestControls::theClearButtonReadsItsPictureWhenItIsPainted_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestControls::theClearButtonReadsItsPictureWhenItIsPainted()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const Theme theme(*qApp, Theme::Mode::Light);
    ControlStyle style(theme);
    auto *files = new CountingStyle;
    style.setBaseStyle(files);
    QStyleOption option;
    option.direction = direction;
    const QIcon icon = style.standardIcon(QStyle::SP_LineEditClearButton, &option, nullptr);
    QVERIFY(!icon.isNull());
    QCOMPARE(files->readCount, 0);
    const QIcon usual = CountingStyle().standardIcon(QStyle::SP_LineEditClearButton, &option);
    for (const qreal ratio : {1.0, 2.0}) {
        const QPixmap shown = icon.pixmap(QSize(16, 16), ratio);
        const QPixmap expected = usual.pixmap(QSize(16, 16), ratio);
        QVERIFY(!shown.isNull());
        QCOMPARE(shown.toImage(), expected.toImage());
        QCOMPARE(shown.devicePixelRatio(), expected.devicePixelRatio());
    }
    QVERIFY(files->readCount > 0);
}

void TestControls::aTextStandsWhereReadingItBegins()
{
    QPlainTextEdit edit;
    alignByDirection(edit);
    edit.resize(400, 100);
    edit.show();
    QVERIFY(edit.cursorRect().center().x() < 50);
    edit.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(edit.cursorRect().center().x() > 350);
    QTest::keyClicks(&edit, u"Hola"_s); // a text has its own direction
    QVERIFY(edit.cursorRect().center().x() < 100);
    edit.setPlainText(u"\u0645\u0631\u062d\u0628\u0627"_s);
    edit.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(edit.cursorRect().center().x() > 300);
    edit.clear();
    QVERIFY(edit.cursorRect().center().x() < 50);
}

void TestControls::everyCharacterOfAPlainToolTipStandsForItself()
{
    QVERIFY(plainToolTip(QString()).isEmpty());
    for (const QString &text :
         {u"<img src=\"//evil.example/s/x.png\">"_s, u"Bread & Butter"_s, u"one\ntwo"_s, u"&lt;b>"_s}) {
        const QString toolTip = plainToolTip(text);
        QVERIFY2(Qt::mightBeRichText(toolTip), qPrintable(toolTip));
        QCOMPARE(QTextDocumentFragment::fromHtml(toolTip).toPlainText(), text);
    }
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"

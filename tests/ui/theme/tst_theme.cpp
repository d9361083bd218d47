// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "ui/theme/avatar.h"
#include "ui/theme/controls.h"
#include "ui/theme/dates.h"
#include "ui/theme/illustration.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDial>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace shoptalk;
using namespace Qt::StringLiterals;

using Role = QColor Colours::*;
Q_DECLARE_METATYPE(Role)

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsContrast_data();
    void keepsContrast();
    void everyAvatarColourCarriesWhiteLetters();
    void avatarColourStaysTheSame();
    void changesAtOnceWhenForced();
    void largerTextEnlargesEveryStyle();
    void everyIconIsDrawn();
    void iconsFollowTheTheme();
    void directionalIconsAreMirrored();
    void everyDrawingIsDrawn();
    void writesDates_data();
    void writesDates();
    void writesWholeDates();
    void writesSpans();
    void drawsEveryControl();
    void theWheelChangesNothingThatIsNotInUse_data();
    void theWheelChangesNothingThatIsNotInUse();
    void theWheelMovesASliderThatHasTheFocus();
    void whatPopsUpIsStyledToo_data();
    void whatPopsUpIsStyledToo();
    void noButtonOfADialogHasAPicture();
    void textGrowsInWhatIsThereAsInWhatIsMadeAnew();
};

void TestTheme::keepsContrast_data()
{
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("background");
    QTest::addColumn<double>("least");
    using C = Colours;
    const auto text = [](const char *name, Role front, Role background) {
        QTest::newRow(name) << front << background << 4.5;
    };
    const auto sign = [](const char *name, Role front, Role background) {
        QTest::newRow(name) << front << background << 3.0;
    };
    text("text on window", &C::text, &C::window);
    text("text on surface", &C::text, &C::surface);
    text("text on a raised surface", &C::text, &C::surfaceRaised);
    text("text on a selected row", &C::text, &C::selected);
    text("text on selected text", &C::text, &C::selection);
    text("text that a search found", &C::text, &C::searchHit);
    text("a bubble's text that a search found", &C::bubbleText, &C::searchHit);
    text("a link that a search found", &C::link, &C::searchHit);
    text("muted text on window", &C::textMuted, &C::window);
    text("muted text on canvas", &C::textMuted, &C::canvas);
    text("muted text on surface", &C::textMuted, &C::surface);
    text("muted text on a raised surface", &C::textMuted, &C::surfaceRaised);
    text("muted text on the sidebar", &C::textMuted, &C::sidebar);
    text("muted text on a hovered row", &C::textMuted, &C::hover);
    text("muted text on a selected row", &C::textMuted, &C::selected);
    text("primary button", &C::accentText, &C::accent);
    text("primary button, hovered", &C::accentText, &C::accentHover);
    text("primary button, pressed", &C::accentText, &C::accentPressed);
    text("accent on surface", &C::accent, &C::surface);
    text("accent on a raised surface", &C::accent, &C::surfaceRaised);
    text("accent on soft accent", &C::accent, &C::accentSoft);
    text("text on soft accent", &C::text, &C::accentSoft);
    text("text on an inbound bubble", &C::bubbleText, &C::bubbleIn);
    text("text on an outbound bubble", &C::bubbleText, &C::bubbleOut);
    text("selected text on an outbound bubble", &C::bubbleText, &C::selection);
    text("time on an inbound bubble", &C::bubbleInMuted, &C::bubbleIn);
    text("time on an outbound bubble", &C::bubbleOutMuted, &C::bubbleOut);
    text("link on an inbound bubble", &C::link, &C::bubbleIn);
    text("link on an outbound bubble", &C::link, &C::bubbleOut);
    text("quotation on an inbound bubble", &C::bubbleInMuted, &C::bubbleInSoft);
    text("quotation on an outbound bubble", &C::bubbleOutMuted, &C::bubbleOutSoft);
    text("link in a quotation on an inbound bubble", &C::link, &C::bubbleInSoft);
    text("link in a quotation on an outbound bubble", &C::link, &C::bubbleOutSoft);
    text("link on window", &C::link, &C::window);
    text("day pill", &C::dayPillText, &C::dayPill);
    text("unread badge", &C::unreadBadgeText, &C::unreadBadge);
    text("draft on the list", &C::draft, &C::sidebar);
    text("draft on a row under the pointer", &C::draft, &C::hover);
    text("draft on a selected row", &C::draft, &C::selected);
    text("danger on window", &C::danger, &C::window);
    text("danger on an outbound bubble", &C::danger, &C::bubbleOut);
    text("danger button", &C::dangerText, &C::danger);
    text("danger notice", &C::text, &C::dangerSoft);
    text("warning on surface", &C::warning, &C::surface);
    text("warning notice", &C::text, &C::warningSoft);
    text("success on surface", &C::success, &C::surface);
    text("success notice", &C::text, &C::successSoft);
    sign("ticks", &C::ticks, &C::bubbleOut);
    sign("ticks in the sidebar", &C::ticks, &C::sidebar);
    sign("blue ticks", &C::tickRead, &C::bubbleOut);
    sign("blue ticks in the sidebar", &C::tickRead, &C::sidebar);
    sign("blue ticks on a selected row", &C::tickRead, &C::selected);
    sign("edge of an input", &C::controlBorder, &C::surface);
    sign("focus ring on window", &C::focusRing, &C::window);
    sign("focus ring on surface", &C::focusRing, &C::surface);
    sign("focus ring on a selected row", &C::focusRing, &C::selected);
}

void TestTheme::keepsContrast()
{
    QFETCH(const Role, front);
    QFETCH(const Role, background);
    QFETCH(const double, least);
    for (const Colours &colours : {lightColours(), darkColours()})
        QVERIFY2(contrast(colours.*front, colours.*background) >= least,
                 qPrintable(QString::number(contrast(colours.*front, colours.*background))));
    const Colours high = highContrastColours();
    const double minHigh = least > 3.0 ? 7.0 : 4.5;
    QVERIFY2(contrast(high.*front, high.*background) >= minHigh,
             qPrintable(QString::number(contrast(high.*front, high.*background))));
}

void TestTheme::everyAvatarColourCarriesWhiteLetters()
{
    for (uint seed = 0; seed < 20; ++seed)
        QVERIFY(contrast(avatarColour(seed).lighter(106), Qt::white) >= 4.5);
}

void TestTheme::avatarColourStaysTheSame()
{
    QCOMPARE(avatarSeed(u"customer-1"_s), avatarSeed(u"customer-1"_s));
    QSet<QRgb> colours;
    for (int i = 0; i < 40; ++i)
        colours.insert(avatarColour(avatarSeed(u"customer-%1"_s.arg(i))).rgb());
    QVERIFY(colours.size() >= 8); // so that people can be distinguished
}

void TestTheme::changesAtOnceWhenForced()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colours().window);
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::largerTextEnlargesEveryStyle()
{
    const Theme normal(*qApp, Theme::Mode::Light);
    const qreal body = normal.font(TextStyle::Body).pointSizeF();
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    const Theme large(*qApp, Theme::Mode::Light, 2.0);
    QVERIFY(body >= 10);
    QCOMPARE(large.font(TextStyle::Body).pointSizeF(), 20.0);
    QVERIFY(large.font(TextStyle::Caption).pointSizeF() >= 2 * 8.0);
    QCOMPARE(large.font(TextStyle::Headline).pointSizeF(), 30.0);
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
}

void TestTheme::everyIconIsDrawn()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    for (int i = 0; i <= int(lastIcon); ++i) {
        const QImage image = theme.icon(Icon(i), &Colours::danger).pixmap(24, 24).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y)
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 200
                    && contrast(image.pixelColor(x, y), theme.colours().danger) < 1.1;
        QVERIFY2(drawn, qPrintable(iconName(Icon(i))));
    }
    QVERIFY(!applicationIcon().pixmap(64, 64).isNull());
}

void TestTheme::iconsFollowTheTheme()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const QIcon icon = theme.icon(Icon::Menu);
    const QImage light = icon.pixmap(24, 24).toImage();
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(icon.pixmap(24, 24).toImage() != light);
}

void TestTheme::directionalIconsAreMirrored()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    const auto drawn = [&theme](Icon icon) { return theme.icon(icon).pixmap(48, 48).toImage(); };
    const QImage back = drawn(Icon::Back);
    const QImage clock = drawn(Icon::Clock);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = drawn(Icon::Back);
    const QImage same = drawn(Icon::Clock);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored != back);
    QCOMPARE(same, clock);
}

void TestTheme::everyDrawingIsDrawn()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    for (const auto drawing : {Drawing::Welcome, Drawing::NoConversations, Drawing::NoMatch,
                               Drawing::PickConversation, Drawing::Problem, Drawing::Connected}) {
        Illustration widget(theme, drawing, 160);
        widget.resize(160, 160);
        QCOMPARE(widget.grab().toImage().pixelColor(24, 80), theme.colours().accentSoft);
    }
}

void TestTheme::writesDates_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("day");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(14, 5)).toUTC();
    };
    QTest::newRow("today") << english << at(2026, 3, 18) << u"14:05"_s << u"Today"_s;
    QTest::newRow("yesterday") << english << at(2026, 3, 17) << u"Yesterday"_s << u"Yesterday"_s;
    QTest::newRow("within a week") << english << at(2026, 3, 13) << u"Fri"_s << u"Friday"_s;
    QTest::newRow("a week ago") << english << at(2026, 3, 11) << u"11/03/2026"_s << u"11 March"_s;
    QTest::newRow("last year") << english << at(2025, 12, 3) << u"03/12/2025"_s << u"3 December 2025"_s;
    QTest::newRow("ahead of our clock") << english << at(2026, 3, 19) << u"14:05"_s << u"19 March"_s;
    QTest::newRow("Spanish") << spanish << at(2026, 3, 2) << u"2/3/26"_s << u"2 de marzo"_s;
    QTest::newRow("Spanish, last year")
        << spanish << at(2025, 12, 3) << u"3/12/25"_s << u"3 de diciembre de 2025"_s;
    QTest::newRow("German") << german << at(2026, 3, 2) << u"02.03.26"_s << u"2. März"_s;
}

void TestTheme::writesDates()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QDateTime, moment);
    const Dates dates(locale);
    const QDateTime now = QDateTime(QDate(2026, 3, 18), QTime(18, 30)).toUTC();
    QTEST(dates.brief(moment, now), "brief");
    QTEST(dates.day(moment, now), "day");
}

void TestTheme::writesWholeDates()
{
    const QDateTime moment = QDateTime(QDate(2026, 3, 2), QTime(14, 5)).toUTC();
    const Dates english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(english.date(moment), u"Monday, 2 March 2026"_s);
    QCOMPARE(english.stamp(moment), u"02/03/2026 14:05"_s);
    QCOMPARE(english.full(moment), u"Monday, 2 March 2026 14:05"_s);
    const Dates german(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.date(moment), u"Montag, 2. März 2026"_s);
    QCOMPARE(german.stamp(moment), u"02.03.26 14:05"_s);
}

void TestTheme::writesSpans()
{
    const Dates dates(QLocale(QLocale::English));
    QCOMPARE(dates.span(std::chrono::seconds(10)), u"1 min"_s);
    QCOMPARE(dates.span(std::chrono::minutes(59)), u"59 min"_s);
    QCOMPARE(dates.span(std::chrono::minutes(179)), u"2 h"_s);
}

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

} // namespace

void TestTheme::drawsEveryControl()
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

namespace {

/// Turns the wheel as a real mouse does, which may also set the focus.
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

} // namespace

void TestTheme::theWheelChangesNothingThatIsNotInUse_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char *name :
         {"combo box", "editable combo box", "its field", "spin box", "field of a spin box", "number", "date",
          "time", "slider", "dial", "combo box with the focus"})
        QTest::newRow(name) << kind++;
}

void TestTheme::theWheelChangesNothingThatIsNotInUse()
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

void TestTheme::theWheelMovesASliderThatHasTheFocus()
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

void TestTheme::whatPopsUpIsStyledToo_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestTheme::whatPopsUpIsStyledToo()
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

/// The desktop's icons for dialog buttons, such as a red cross and a green tick, do not fit the theme.
void TestTheme::noButtonOfADialogHasAPicture()
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

void TestTheme::textGrowsInWhatIsThereAsInWhatIsMadeAnew()
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

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

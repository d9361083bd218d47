// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/crashreportcontroller.h"
#include "core/onworker.h"
#include "ui/shell/crashdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// When the report of a crash is read and shown. How a crash writes it is what e2e.crash tests.
class TestCrashReportController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup() { m_window.reset(); }
    void aSlowDiskDoesNotDelayTheWindow();
    void aHiddenWindowShowsItWhenItIsFirstSeen();
    void aMinimisedWindowShowsItWhenItIsFirstSeen();
    void aWindowThatIsHiddenMeanwhileShowsItLater();

private:
    QString path() const { return m_folder->filePath(u"crash-report.txt"_s); }
    QString shownPath() const { return m_folder->filePath(u"crash-report-shown.txt"_s); }
    void writeReport() const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SIGSEGV\n");
    }
    QStringList shownReports() const
    {
        QStringList reports;
        for (const CrashDialog *dialog : m_window->findChildren<CrashDialog *>()) {
            if (dialog->isVisible())
                reports << dialog->findChild<QPlainTextEdit *>(u"crashReport"_s)->toPlainText();
        }
        return reports;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestCrashReportController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_theme, *m_preferences);
}

void TestCrashReportController::aSlowDiskDoesNotDelayTheWindow()
{
    // Reading a pipe waits until somebody writes into it.
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    CrashReportController reports(m_folder->path(), *m_window, *m_theme);
    reports.start();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(shownReports(), QStringList());
    writeReport();
    QTRY_COMPARE(shownReports(), QStringList{u"SIGSEGV"_s});
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::exists(shownPath()));
    m_window->findChild<QPushButton *>(u"removeCrashReportButton"_s)->click();
    QTRY_VERIFY(!QFile::exists(shownPath()));
    m_window->hide();
    m_window->show();
    QCOMPARE(shownReports(), QStringList());
}

void TestCrashReportController::aHiddenWindowShowsItWhenItIsFirstSeen()
{
    writeReport();
    CrashReportController reports(m_folder->path(), *m_window, *m_theme);
    reports.start();
    workers().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shownReports(), QStringList());
    QVERIFY(QFile::exists(path())); // a program that ends without having been seen shows it the next time
    m_window->bringUp();
    QTRY_COMPARE(shownReports(), QStringList{u"SIGSEGV"_s});
}

void TestCrashReportController::aMinimisedWindowShowsItWhenItIsFirstSeen()
{
    writeReport();
    CrashReportController reports(m_folder->path(), *m_window, *m_theme);
    reports.start();
    m_window->showMinimized();
    workers().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shownReports(), QStringList());
    m_window->bringUp();
    QTRY_COMPARE(shownReports(), QStringList{u"SIGSEGV"_s});
}

void TestCrashReportController::aWindowThatIsHiddenMeanwhileShowsItLater()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    CrashReportController reports(m_folder->path(), *m_window, *m_theme);
    reports.start();
    m_window->show();
    m_window->hide();
    writeReport();
    QTRY_VERIFY(QFile::exists(shownPath()));
    workers().waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(shownReports(), QStringList());
    m_window->show();
    QTRY_COMPARE(shownReports(), QStringList{u"SIGSEGV"_s});
}

QTEST_MAIN(TestCrashReportController)
#include "tst_crashreportcontroller.moc"

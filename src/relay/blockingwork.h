// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <memory>
#include <utility>

namespace shoptalk::relay {

/// Passes a result from any thread back to the coroutine that awaits it, once.
template <class Value>
class Completion {
public:
    template <class Handler>
    explicit Completion(Handler handler)
        : m_state(std::make_shared<Holder<Handler>>(std::move(handler)))
    {
    }
    void operator()(Value value) const { m_state->complete(std::move(value)); }
    /// Where the coroutine runs.
    const boost::asio::any_io_executor &executor() const { return m_state->executor; }

private:
    struct State {
        explicit State(boost::asio::any_io_executor where)
            : executor(std::move(where))
        {
        }
        virtual ~State() = default;
        virtual void complete(Value value) = 0;
        boost::asio::any_io_executor executor; ///< Counts as work: the context waits for the answer.
    };
    template <class Handler>
    struct Holder final : State {
        explicit Holder(Handler awaiting)
            : State(boost::asio::prefer(boost::asio::get_associated_executor(awaiting),
                                        boost::asio::execution::outstanding_work.tracked))
            , handler(std::move(awaiting))
        {
        }
        void complete(Value value) override
        {
            boost::asio::dispatch(State::executor,
                                  [handler = std::move(handler), value = std::move(value)]() mutable {
                                      std::move(handler)(std::move(value));
                                  });
        }
        Handler handler;
    };
    std::shared_ptr<State> m_state;
};

/// Suspends the coroutine until `begin`'s completion is called. `begin` runs at once:
/// `void(Completion<Value>)`.
template <class Value, class Begin>
boost::asio::awaitable<Value> awaitCompletion(Begin begin)
{
    auto initiation = [begin = std::move(begin)](auto handler) mutable {
        begin(Completion<Value>(std::move(handler)));
    };
    return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(Value)>(
        std::move(initiation), boost::asio::use_awaitable);
}

/// Threads for work that blocks, so that those which serve connections never do.
class BlockingWork {
public:
    explicit BlockingWork(std::size_t threads)
        : m_pool(threads)
    {
    }
    ~BlockingWork() { m_pool.join(); }
    BlockingWork(const BlockingWork &) = delete;
    BlockingWork &operator=(const BlockingWork &) = delete;

    /// Its threads, for work that needs no answer.
    boost::asio::any_io_executor executor() { return m_pool.get_executor(); }

    /// Runs `work` there and gives its result; the coroutine continues on its own executor.
    template <class Work>
    auto run(Work work) -> boost::asio::awaitable<decltype(work())>
    {
        using Value = decltype(work());
        auto begin = [this, work = std::move(work)](Completion<Value> completion) mutable {
            boost::asio::post(m_pool, [work = std::move(work), completion] { completion(work()); });
        };
        return awaitCompletion<Value>(std::move(begin));
    }

private:
    boost::asio::thread_pool m_pool;
};

} // namespace shoptalk::relay

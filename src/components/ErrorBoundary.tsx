import { Component, type ReactNode } from 'react';
import { frame } from '../language/sv/frame';
import { useMessages } from './language';

interface Props {
  readonly children: ReactNode;
  /** The fault is forgotten when this changes. */
  readonly resetOn: string;
  /** Puts right what can be put right before the children are shown anew. */
  readonly onRetry: () => void;
}

/** Shows a plain message and a way to try again where something below fails, instead of a blank page. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error !== null && before.resetOn !== this.props.resetOn) this.setState({ error: null });
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Fault error={error} onRetry={this.retry} />;
  }
}

function Fault({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useMessages(frame);
  return (
    <p className="notice" role="alert">
      {t('view-failed')}{' '}
      <button type="button" className="chip" onClick={onRetry}>
        {t('try-again')}
      </button>
      <small>({error.message})</small>
    </p>
  );
}
